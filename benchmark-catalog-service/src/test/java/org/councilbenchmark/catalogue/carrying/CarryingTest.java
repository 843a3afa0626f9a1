package org.councilbenchmark.catalogue.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparison.Trees.criterion;
import static org.councilbenchmark.catalogue.comparison.Trees.edition;
import static org.councilbenchmark.catalogue.comparison.Trees.node;
import static org.councilbenchmark.catalogue.comparison.Trees.theme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.carrying.CarriedRatings.CarriedRating;
import org.councilbenchmark.catalogue.carrying.GivenRatings.GivenRating;
import org.councilbenchmark.catalogue.comparison.Trees;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryingTest {

    private static final Criteria EARLIER = new Criteria(edition("1", theme(node("a", "1.1.a", criteria("2", 7)))));
    private static final Criteria LATER =
            new Criteria(withTenAt5(edition("2", theme(node("a", "1.1.a", criteria("1", 7))))));

    private static NodeContent[] criteria(String weightOfSecond, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        criterion("C" + number, "1.1.a." + number, "Statement", number == 2 ? weightOfSecond : "1"))
                .toArray(NodeContent[]::new);
    }

    /** The fifth criterion is rated from 0 to 10. */
    private static EditionContent withTenAt5(EditionContent edition) {
        NodeContent theme = edition.themes().get(0);
        NodeContent element = theme.children().get(0);
        NodeContent heading = element.children().get(0);
        List<NodeContent> criteria = heading.children().stream()
                .map(each -> each.code().endsWith("5") ? Trees.onScale(each, "ten") : each)
                .toList();
        NodeContent changed =
                theme.withChildren(List.of(element.withChildren(List.of(heading.withChildren(criteria)))));
        return new EditionContent(
                edition.benchmark(),
                edition.edition(),
                edition.title(),
                edition.language(),
                edition.scale(),
                List.of(Trees.scale("ten", 0, 10)),
                edition.coverageThreshold(),
                List.of(changed));
    }

    private static CarriedRatings carry(ScaleChange change, List<MappingEntry> entries, GivenRating... ratings) {
        MappingContent mapping = new MappingContent(
                null, MappingEnd.ofEdition("trees", "1"), MappingEnd.ofEdition("trees", "2"), null, change, entries);
        return Carrying.of(EARLIER, LATER, mapping, Arrays.asList(ratings));
    }

    private static MappingEntry entry(Relation relation, String target, String... sources) {
        return MappingEntry.certain(List.of(sources), target, relation, null);
    }

    private static GivenRating rated(String criterion, int level) {
        return new GivenRating(criterion, level, null);
    }

    private static GivenRating notApplicable(String criterion) {
        return new GivenRating(criterion, null, true);
    }

    private static CarriedRating of(CarriedRatings ratings, String code) {
        return ratings.criteria().stream()
                .filter(each -> each.criterion().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CarriedRatings example(ScaleChange change) {
        List<MappingEntry> entries = MappingsPage.table("Sources").stream()
                .map(row -> entry(
                        Relation.valueOf(row.get(1)), row.get(2), row.get(0).split(" ")))
                .toList();
        GivenRating[] ratings = MappingsPage.table("Criterion").stream()
                .map(row -> rated(row.get(0), Integer.parseInt(row.get(1))))
                .toArray(GivenRating[]::new);
        return carry(change, entries, ratings);
    }

    @Test
    void theExampleOfTheDocumentationIsWhatTheServiceWorksOut() {
        List<List<String>> told = MappingsPage.table("Target").stream()
                .map(row -> row.subList(0, 3))
                .toList();
        List<List<String>> worked = example(ScaleChange.PROPORTIONAL).criteria().stream()
                .map(each -> List.of(
                        each.criterion(),
                        each.carried()
                                ? each.level() + (each.exact() ? ", exact" : ", rounded")
                                : each.reason().name(),
                        each.carried() ? each.score().exact() : "–"))
                .toList();
        assertThat(worked).hasSize(7).isEqualTo(told);
    }

    @Test
    void ratingsThatGoNowhereAreNamed() {
        assertThat(example(ScaleChange.PROPORTIONAL).unused())
                .extracting(CarriedRatings.Unused::criterion)
                .containsExactly("1.1.a.4", "1.1.a.6", "1.1.a.7");
    }

    @Test
    void clampingKeepsTheLevelAndResettingNothing() {
        CarriedRating clamped = of(example(ScaleChange.CLAMP), "1.1.a.5");
        assertThat(clamped.level()).isEqualTo(3);
        assertThat(clamped.exact()).isTrue();
        assertThat(clamped.score().value()).isEqualByComparingTo("30");
        assertThat(of(example(ScaleChange.RESET), "1.1.a.5").reason()).isEqualTo(NotCarried.SCALE_RESET);
        assertThat(of(example(ScaleChange.RESET), "1.1.a.1").carried()).isTrue();
    }

    @Test
    void halfALevelIsRoundedUp() {
        CarriedRatings ratings = carry(
                null,
                List.of(entry(Relation.SUBSET, "1.1.a.1", "1.1.a.1", "1.1.a.3")),
                rated("1.1.a.1", 2),
                rated("1.1.a.3", 3));
        assertThat(of(ratings, "1.1.a.1").level()).isEqualTo(3);
        assertThat(of(ratings, "1.1.a.1").score().exact()).isEqualTo("50");
        assertThat(of(ratings, "1.1.a.1").exact()).isFalse();
    }

    @Test
    void whatIsNotApplicableLeavesTheMeanOfAMerger() {
        List<MappingEntry> merged = List.of(entry(Relation.SUBSET, "1.1.a.1", "1.1.a.1", "1.1.a.3"));
        CarriedRatings one = carry(null, merged, rated("1.1.a.1", 2), notApplicable("1.1.a.3"));
        assertThat(of(one, "1.1.a.1").level()).isEqualTo(2);
        CarriedRatings all = carry(null, merged, notApplicable("1.1.a.1"), notApplicable("1.1.a.3"));
        assertThat(of(all, "1.1.a.1").notApplicable()).isTrue();
        assertThat(all.unused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, SOURCE_NOT_RATED", "SUBSET, ASKS_FOR_MORE", "NONE, NOTHING_IN_COMMON"})
    void oneUnratedSourceCarriesNothing(Relation relation, NotCarried reason) {
        CarriedRatings ratings = carry(null, List.of(entry(relation, "1.1.a.1", "1.1.a.1")));
        assertThat(of(ratings, "1.1.a.1").reason()).isEqualTo(reason);
    }

    @Test
    void aMergerWaitsForAllItsSourcesAndForNoOverlap() {
        List<MappingEntry> merged = List.of(entry(Relation.SUBSET, "1.1.a.1", "1.1.a.1", "1.1.a.3"));
        CarriedRatings half = carry(null, merged, rated("1.1.a.1", 2));
        assertThat(of(half, "1.1.a.1").reason()).isEqualTo(NotCarried.NOT_ALL_SOURCES_RATED);
        assertThat(half.unused()).hasSize(1);
        List<MappingEntry> overlapped = Stream.concat(
                        merged.stream(), Stream.of(entry(Relation.INTERSECTS, "1.1.a.1", "1.1.a.4")))
                .toList();
        CarriedRatings over = carry(null, overlapped, rated("1.1.a.1", 2), rated("1.1.a.3", 2));
        assertThat(of(over, "1.1.a.1").reason()).isEqualTo(NotCarried.OVERLAPS_ONLY);
    }

    @Test
    void thirdsStayThirds() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third).isWhole()).isTrue();
        assertThat(third.times(Fraction.of(new BigDecimal("0.5"))).toString()).isEqualTo("1/6");
        assertThat(third.decimal()).isEqualTo(new BigDecimal("0.333333333333"));
    }
}
