package org.councilbenchmark.catalogue.mappingcoverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparison.Trees.criterion;
import static org.councilbenchmark.catalogue.comparison.Trees.edition;
import static org.councilbenchmark.catalogue.comparison.Trees.node;
import static org.councilbenchmark.catalogue.comparison.Trees.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.mappingcoverage.MappingCoverage.Side;
import org.junit.jupiter.api.Test;

class MeasuringTest {

    private static final EditionContent EDITION = edition(
            "1",
            theme(
                    node("a", "1.1.a", criterion("A", "1.1.a.1", "x", "3"), criterion("B", "1.1.a.2", "x", "1")),
                    node("b", "1.1.b", criterion("C", "1.1.b.1"))));

    private static final List<MappingEntry> ENTRIES = List.of(
            MappingEntry.certain(List.of("1.1.a.1"), "X", Relation.SUPERSET, null),
            MappingEntry.certain(List.of("1.1.a.1"), "Y", Relation.INTERSECTS, null),
            MappingEntry.certain(List.of("1.1.b.1"), "Y", Relation.NONE, null));

    @Test
    void aCriterionCountsWithItsShareOfTheEdition() {
        Side side = Measuring.source(EDITION, ENTRIES);
        assertThat(side.mapped()).isEqualTo(1);
        assertThat(side.share()).isEqualTo(new BigDecimal("0.333333333333"));
        assertThat(side.weightShare()).isEqualTo(new BigDecimal("0.375"));
    }

    @Test
    void whatWasComparedInVainIsNotMapped() {
        Side side = Measuring.source(EDITION, ENTRIES);
        assertThat(side.unmapped()).containsExactly("1.1.a.2", "1.1.b.1");
        assertThat(side.relations()).isEqualTo(Map.of(Relation.SUPERSET, 1, Relation.INTERSECTS, 1, Relation.NONE, 1));
        assertThat(side.elements().get(0).mapped()).isEqualTo(1);
    }
}
