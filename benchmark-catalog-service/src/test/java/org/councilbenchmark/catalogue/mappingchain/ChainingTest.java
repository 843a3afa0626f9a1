package org.councilbenchmark.catalogue.mappingchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.mappingchain.MappingChain.Link;
import org.junit.jupiter.api.Test;

class ChainingTest {

    private static MappingContent mapping(String from, String to, MappingEntry... entries) {
        return new MappingContent(
                null, MappingEnd.ofEdition("b", from), MappingEnd.ofEdition("b", to), null, null, List.of(entries));
    }

    private static MappingEntry entry(String source, Relation relation, String target, String strength) {
        return new MappingEntry(List.of(source), target, relation, new BigDecimal(strength), null);
    }

    private static Link only(List<Link> links) {
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    @Test
    void strengthsAreMultipliedAndTheStrongestPathCounts() {
        MappingChain chain = Chaining.of(
                mapping("1", "2", entry("a", Relation.SUBSET, "x", "0.5"), entry("a", Relation.SUBSET, "y", "0.9")),
                mapping("2", "3", entry("x", Relation.EQUAL, "c", "1"), entry("y", Relation.SUBSET, "c", "0.7")));
        Link link = only(chain.entries());
        assertThat(link.relation()).isEqualTo(Relation.SUBSET);
        assertThat(link.strength()).isEqualTo(new BigDecimal("0.63"));
        assertThat(link.paths()).hasSize(2);
    }

    @Test
    void whatFollowsOnlyFromTwoPathsIsAsWeakAsTheWeaker() {
        MappingChain chain = Chaining.of(
                mapping("1", "2", entry("a", Relation.SUBSET, "x", "0.5"), entry("a", Relation.SUPERSET, "y", "0.9")),
                mapping("2", "3", entry("x", Relation.EQUAL, "c", "1"), entry("y", Relation.EQUAL, "c", "1")));
        assertThat(only(chain.entries()).relation()).isEqualTo(Relation.EQUAL);
        assertThat(only(chain.entries()).strength()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void whatDoesNotFollowIsListedApart() {
        MappingChain chain = Chaining.of(
                mapping(
                        "1",
                        "2",
                        entry("a", Relation.SUBSET, "x", "1"),
                        entry("b", Relation.EQUAL, "x", "1"),
                        entry("b", Relation.EQUAL, "y", "1")),
                mapping("2", "3", entry("x", Relation.SUPERSET, "c", "1"), entry("y", Relation.NONE, "c", "1")));
        assertThat(chain.entries()).isEmpty();
        assertThat(only(chain.undetermined()).source()).isEqualTo("a");
        assertThat(only(chain.contradictory()).source()).isEqualTo("b");
    }
}
