package org.councilbenchmark.assessment.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.benchmark.OutlineNode;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final List<OutlineNode> OUTLINE = List.of(
            new OutlineNode("1", NodeType.THEME, null, "Theme"),
            new OutlineNode("1.1", NodeType.ELEMENT, "1", "Element"),
            new OutlineNode("1.1.a", NodeType.HEADING, "1.1", "Heading"),
            new OutlineNode("1.1.a.1", NodeType.CRITERION, "1.1.a", "First"),
            new OutlineNode("1.1.a.2", NodeType.CRITERION, "1.1.a", "Second"),
            new OutlineNode("2", NodeType.THEME, null, "Empty theme"));

    @Test
    void eachNodeHasWhatIsBeneathItAndTheWholeHasAll() {
        Map<String, Tally> counted =
                RollUp.of(OUTLINE, code -> code.endsWith("1") ? Tally.RATED : Tally.NOT_APPLICABLE, Tally::plus);
        Tally both = new Tally(1, 1, 0, 1);
        assertThat(counted)
                .containsEntry("overall", both)
                .containsEntry("1", both)
                .containsEntry("1.1", both)
                .containsEntry("1.1.a", both)
                .containsEntry("1.1.a.1", Tally.RATED)
                .doesNotContainKey("2");
    }

    @Test
    void whatIsNotKnownOfACriterionCountsNowhere() {
        assertThat(RollUp.<Integer>of(OUTLINE, code -> code.endsWith("2") ? 7 : null, Integer::sum))
                .containsEntry("overall", 7)
                .containsEntry("1.1.a", 7)
                .doesNotContainKey("1.1.a.1");
    }
}
