package org.councilbenchmark.assessment.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.assessment.benchmark.OutlineNode;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.tally.Tally;

/**
 * A part of an assessment in somebody's hands.
 *
 * @param person pseudonymous id, as are all people here
 * @param stateAt since when it is in this state
 * @param progress criteria at or beneath the node
 * @param warning what speaks against the state: it is done, and criteria are unrated; absent otherwise
 * @param version also its ETag, up to the dot
 */
record AssignmentView(
        UUID assessment,
        String node,
        NodeType nodeType,
        String title,
        String person,
        LocalDate dueOn,
        String note,
        Instant assignedAt,
        String assignedBy,
        AssignmentState state,
        String stateNote,
        Instant stateAt,
        String stateBy,
        Tally progress,
        String warning,
        long version) {

    static AssignmentView of(UUID assessment, Assignment kept, OutlineNode node, Tally progress) {
        return new AssignmentView(
                assessment,
                kept.node(),
                node.type(),
                node.title(),
                kept.person(),
                kept.dueOn(),
                kept.note(),
                kept.assignedAt(),
                kept.assignedBy(),
                kept.state(),
                kept.stateNote(),
                kept.stateAt(),
                kept.stateBy(),
                progress,
                warning(kept.state(), progress),
                kept.version());
    }

    /** For caches the counts matter too; a change is checked against the version alone. */
    String tag() {
        return "%d.%d-%d".formatted(version, progress.rated(), progress.notApplicable());
    }

    private static String warning(AssignmentState state, Tally progress) {
        return state == AssignmentState.DONE && progress.unrated() > 0
                ? "%d of %d applicable criteria are not rated.".formatted(progress.unrated(), progress.applicable())
                : null;
    }
}
