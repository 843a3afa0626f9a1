package org.councilbenchmark.catalogue.mappingdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparison.Trees.criterion;
import static org.councilbenchmark.catalogue.comparison.Trees.edition;
import static org.councilbenchmark.catalogue.comparison.Trees.node;
import static org.councilbenchmark.catalogue.comparison.Trees.theme;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.importing.Faults;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final EditionContent BEFORE =
            of("1", criterion("A", "1.1.a.1"), criterion("B", "1.1.a.2"), criterion("C", "1.1.a.3"));

    private static EditionContent of(String code, NodeContent... criteria) {
        return edition(code, theme(node("a", "1.1.a", criteria)));
    }

    private static List<MappingEntry> entries(NodeContent... later) {
        Criteria from = new Criteria(BEFORE);
        Criteria to = new Criteria(of("2", later));
        List<MappingEntry> entries = Proposal.of(from, to);
        Faults faults = new Faults();
        new EntryCheck(faults, from, to).check(entries);
        assertThat(faults.listed()).isEmpty();
        return entries;
    }

    private static List<String> proposed(NodeContent... later) {
        return entries(later).stream()
                .map(entry -> String.join("+", entry.sources()) + " " + entry.relation() + " " + entry.target())
                .toList();
    }

    @Test
    void whatIsKeptIsEqualWhateverItsCode() {
        assertThat(proposed(criterion("A", "1.1.a.7"))).containsExactly("1.1.a.1 EQUAL 1.1.a.7");
    }

    @Test
    void whatIsRewordedIntersectsByTheShareOfItsWordsAndIsToBeConfirmed() {
        MappingEntry entry = entries(criterion("A", "1.1.a.1", "Statement of something", "1"))
                .get(0);
        assertThat(entry.relation()).hasToString("INTERSECTS");
        assertThat(entry.strength()).isEqualTo(new BigDecimal("0.67"));
        assertThat(entry.rationale()).contains("67 %").contains("confirmed");
    }

    @Test
    void partsOfASplitLieInTheirOrigin() {
        assertThat(proposed(criterion("A1", "1.1.a.1", "x", "1", "A"), criterion("A2", "1.1.a.2", "y", "1", "A")))
                .containsExactly("1.1.a.1 SUPERSET 1.1.a.1", "1.1.a.1 SUPERSET 1.1.a.2");
    }

    @Test
    void whatStaysTheSameBesideItsPartIsStillEqual() {
        assertThat(proposed(criterion("A", "1.1.a.1"), criterion("A2", "1.1.a.2", "y", "1", "A")))
                .containsExactly("1.1.a.1 EQUAL 1.1.a.1", "1.1.a.1 SUPERSET 1.1.a.2");
        assertThat(proposed(criterion("A", "1.1.a.1", "less", "1"), criterion("A2", "1.1.a.2", "y", "1", "A")))
                .containsExactly("1.1.a.1 SUPERSET 1.1.a.1", "1.1.a.1 SUPERSET 1.1.a.2");
    }

    @Test
    void mergedCriteriaLieTogetherInTheirTarget() {
        assertThat(proposed(criterion("N", "1.1.a.1", "x", "1", "A", "B")))
                .containsExactly("1.1.a.1+1.1.a.2 SUBSET 1.1.a.1");
        assertThat(proposed(criterion("A", "1.1.a.1", "x", "1", "B")))
                .containsExactly("1.1.a.1+1.1.a.2 SUBSET 1.1.a.1");
    }

    @Test
    void whatWasSplitAndMergedOverlaps() {
        assertThat(proposed(criterion("A1", "1.1.a.1", "x", "1", "A"), criterion("N", "1.1.a.2", "y", "1", "A", "B")))
                .containsExactly("1.1.a.1 SUPERSET 1.1.a.1", "1.1.a.2 SUBSET 1.1.a.2", "1.1.a.1 INTERSECTS 1.1.a.2");
    }

    @Test
    void editionsWithoutACommonKeyAreProposedByCode() {
        assertThat(proposed(criterion("other", "1.1.a.3", "Statement of C", "1")))
                .as("the heading keeps its key, so the code does not count")
                .isEmpty();
        EditionContent anew = edition(
                "2",
                node("t", "1", node("e", "1.1", node("h", "1.1.a", criterion("o", "1.1.a.3", "Statement of C", "1")))));
        assertThat(Proposal.of(new Criteria(BEFORE), new Criteria(anew)))
                .extracting(MappingEntry::rationale)
                .containsExactly("Has the same code, with the same statement.");
    }
}
