package org.councilbenchmark.assessment.team;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a team cannot be as somebody wants it. */
enum TeamProblem implements ProblemType {
    PEER_OF_OWN_COUNCIL("peer-of-own-council", "Nobody assesses their own council as a peer", 422),
    ROLE_NOT_HERE("team-role-not-here", "The team of this assessment has no such role", 422),
    COUNCIL_MISSING("peer-council-missing", "A peer comes from a council", 422),
    LEAD_TAKEN("team-lead-taken", "A team has one lead", 409),
    TEAM_AT_REST("team-at-rest", "The team changes only while the assessment is open", 409),
    NODE_UNKNOWN("node-unknown", "The edition has no such node", 422),
    NOT_THEIR_DECLARATION("declaration-of-another", "Everybody declares their own interests", 403);

    private final String slug;
    private final String title;
    private final int status;

    TeamProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
