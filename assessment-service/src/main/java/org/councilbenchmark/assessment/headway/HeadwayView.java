package org.councilbenchmark.assessment.headway;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.tally.Tally;

/**
 * Progress apart from result.
 *
 * @param nodes in reading order
 * @param people who was assigned or rated something
 */
record HeadwayView(Whole overall, List<Node> nodes, List<Person> people) {

    /** @param openThreads of comments; absent where they are another side's notes */
    record Whole(@JsonUnwrapped Tally counts, Integer withNarrative, Integer openThreads, Instant lastChangeAt) {}

    /**
     * One node with all beneath it.
     *
     * @param withNarrative criteria with a judgement in words
     * @param lastChangeAt of a rating
     * @param assigned to whom the node itself was given; absent where to nobody
     */
    record Node(
            String code,
            NodeType nodeType,
            String title,
            @JsonUnwrapped Tally counts,
            int withNarrative,
            Integer openThreads,
            Instant lastChangeAt,
            List<Assignee> assigned) {}

    record Assignee(String person, String state) {}

    /**
     * @param assigned how many assignments the person has
     * @param done of these, said to be done
     * @param rated criteria whose present rating is theirs
     */
    record Person(String person, int assigned, int done, int rated) {}
}
