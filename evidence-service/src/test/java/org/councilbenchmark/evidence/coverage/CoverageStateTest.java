package org.councilbenchmark.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmark.evidence.edition.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageStateTest {

    @ParameterizedTest
    @CsvSource({
        "2,1,0,0,0,VALID",
        "1,0,3,3,3,VALID",
        "2,2,1,1,1,EXPIRING",
        "0,0,1,1,1,EXPIRED",
        "0,0,0,1,1,OUTSIDE_WINDOW",
        "0,0,0,0,1,CONTEXT_ONLY",
        "0,0,0,0,0,NONE"
    })
    void theFirstThatFitsIsTold(
            int valid, int expiring, int expired, int outside, int contextual, CoverageState expected) {
        LinkCounts links = new LinkCounts(0, 0, contextual, 0, valid, expiring, expired, outside, 7);
        assertThat(CoverageState.of(links)).isEqualTo(expected);
    }

    @Test
    void nodesStandInTheOrderOfTheEdition() {
        EditionTree tree = new EditionTree(List.of(
                new Node("1.10", "CRITERION", "1", 10, true),
                new Node("2", "THEME", null, 2, false),
                new Node("1.2", "CRITERION", "1", 2, true),
                new Node("1", "THEME", null, 1, false),
                new Node("2.1", "CRITERION", "2", 1, true)));
        assertThat(tree.all()).extracting(Node::code).containsExactly("1", "1.2", "1.10", "2", "2.1");
        assertThat(tree.criteriaBelow("1")).extracting(Node::code).containsExactly("1.2", "1.10");
        assertThat(tree.criteria()).hasSize(3);
    }

    @Test
    void statesAreCounted() {
        StateCounts counts = StateCounts.of(
                List.of(CoverageState.VALID, CoverageState.NONE, CoverageState.NONE, CoverageState.EXPIRED));
        assertThat(counts).isEqualTo(new StateCounts(4, 1, 0, 1, 0, 0, 2));
    }
}
