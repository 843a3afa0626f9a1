package org.councilbenchmark.catalogue.mappingchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.carrying.MappingsPage;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets of four elements are the bits of a number. */
class CompositionTest {

    private static final int ALL = 15;

    static Stream<List<Relation>> pairs() {
        return Arrays.stream(Relation.values())
                .flatMap(first -> Arrays.stream(Relation.values()).map(second -> List.of(first, second)));
    }

    private static boolean holds(Relation relation, int left, int right) {
        return switch (relation) {
            case EQUAL -> left == right;
            case SUBSET -> (left & right) == left;
            case SUPERSET -> (left & right) == right;
            case INTERSECTS -> (left & right) != 0;
            case NONE -> (left & right) == 0;
        };
    }

    private static IntStream sets() {
        return IntStream.rangeClosed(1, ALL);
    }

    /** Relations that hold between A and C however the sets lie, the strongest first. */
    private static Optional<Relation> entailed(Relation first, Relation second) {
        Set<Relation> always = EnumSet.allOf(Relation.class);
        sets().forEach(a -> sets().filter(b -> holds(first, a, b)).forEach(b -> sets().filter(c -> holds(second, b, c))
                .forEach(c -> always.removeIf(relation -> !holds(relation, a, c)))));
        return Stream.of(Relation.EQUAL, Relation.SUBSET, Relation.SUPERSET, Relation.INTERSECTS, Relation.NONE)
                .filter(always::contains)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatFollowsIsWhatHoldsForAllSets(List<Relation> pair) {
        assertThat(Composition.of(pair.get(0), pair.get(1))).isEqualTo(entailed(pair.get(0), pair.get(1)));
    }

    @Test
    void theTableOfTheDocumentationIsTheOneThatIsUsed() {
        List<List<String>> told = MappingsPage.table("A to B, then B to C");
        List<List<String>> used = Arrays.stream(Relation.values())
                .map(first -> Stream.concat(
                                Stream.of(first.name()),
                                Arrays.stream(Relation.values()).map(second -> Composition.of(first, second)
                                        .map(Relation::name)
                                        .orElse("open")))
                        .toList())
                .toList();
        assertThat(used).isEqualTo(told);
    }

    @Test
    void severalPathsHoldTogetherOrContradictEachOther() {
        assertThat(Composition.all(List.of(Relation.SUBSET, Relation.SUPERSET))).contains(Relation.EQUAL);
        assertThat(Composition.all(List.of(Relation.INTERSECTS, Relation.SUPERSET)))
                .contains(Relation.SUPERSET);
        assertThat(Composition.all(List.of(Relation.NONE, Relation.NONE))).contains(Relation.NONE);
        assertThat(Composition.all(List.of(Relation.NONE, Relation.INTERSECTS))).isEmpty();
    }
}
