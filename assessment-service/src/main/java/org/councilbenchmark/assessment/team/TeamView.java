package org.councilbenchmark.assessment.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.access.TeamRole;
import org.councilbenchmark.assessment.council.CouncilView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody in the team, the lead first. */
record TeamView(UUID assessment, List<Member> members) {

    /**
     * @param person subject of their token
     * @param council whose member or officer they are
     * @param declaredAt absent until they have declared their interests, or that they have none
     * @param version also the member's ETag
     */
    @Schema(name = "TeamMember")
    record Member(
            String person,
            TeamRole role,
            String name,
            CouncilView council,
            Instant declaredAt,
            List<Interest> interests,
            Instant appointedAt,
            String appointedBy,
            long version) {}

    /**
     * @param position its number in the declaration, from 1
     * @param nodes that it concerns; empty for the whole assessment
     * @param cleared whether they may rate it all the same; absent while undecided, and then they may not
     */
    @Schema(name = "DeclaredInterest")
    record Interest(
            int position,
            DeclareInterests.Kind kind,
            String description,
            List<String> nodes,
            Boolean cleared,
            String reason,
            Instant decidedAt,
            String decidedBy) {}
}
