package org.councilbenchmark.catalogue.comparator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group with its members.
 *
 * @param group what it is
 * @param on the day whose members these are; absent where a stored group was asked for without one
 * @param subject the council whose neighbours these are
 * @param neighboursMissing true where the model gives none for the subject
 * @param members the councils in it, by name, or the nearest first
 * @param excluded members that are left out of {@code members}, with the reason
 * @param subjects councils that have neighbours in it; only where nearest neighbours are asked for without a council
 */
record GroupView(
        @JsonUnwrapped GroupSummary group,
        LocalDate on,
        CouncilRef subject,
        Boolean neighboursMissing,
        List<Member> members,
        List<Excluded> excluded,
        List<Subject> subjects) {

    /**
     * @param council code and name
     * @param position 1 for the nearest; absent but for neighbours
     * @param distance 0 to 1; absent where it is not known
     */
    @Schema(name = "ComparatorMember")
    record Member(CouncilRef council, Integer position, BigDecimal distance) {}

    /**
     * @param council code and name
     * @param reason why it is left out
     */
    @Schema(name = "ExcludedComparatorMember")
    record Excluded(CouncilRef council, String reason) {}

    /**
     * @param council code and name
     * @param neighbours how many neighbours it has; 0 where the model gives none
     */
    @Schema(name = "ComparatorSubject")
    record Subject(CouncilRef council, int neighbours) {}
}
