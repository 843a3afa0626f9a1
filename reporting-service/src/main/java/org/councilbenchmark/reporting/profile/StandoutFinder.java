package org.councilbenchmark.reporting.profile;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmark.reporting.report.Display;

/** Finds where a council stands out, on exact scores; among equals the order of the edition decides. */
final class StandoutFinder {

    private static final int AT_MOST = 5;

    private final List<Place> places;

    StandoutFinder(List<Place> all) {
        List<Place> ranked =
                all.stream().filter(place -> place.standing().ranked()).toList();
        List<Place> headings = ofType(ranked, "HEADING");
        this.places = headings.isEmpty() ? ofType(ranked, "ELEMENT") : headings;
    }

    private static List<Place> ofType(List<Place> places, String nodeType) {
        return places.stream()
                .filter(place -> place.node().nodeType().equals(nodeType))
                .toList();
    }

    CouncilProfile.Standouts strongest() {
        return new CouncilProfile.Standouts(
                first(Comparator.comparing((Place place) -> place.standing().distance())
                        .reversed()),
                first(Comparator.comparing((Place place) -> place.standing().score())
                        .reversed()));
    }

    CouncilProfile.Standouts weakest() {
        return new CouncilProfile.Standouts(
                first(Comparator.comparing(place -> place.standing().distance())),
                first(Comparator.comparing(place -> place.standing().score())));
    }

    private List<CouncilProfile.Standout> first(Comparator<Place> order) {
        return places.stream()
                .sorted(order)
                .limit(AT_MOST)
                .map(StandoutFinder::view)
                .toList();
    }

    private static CouncilProfile.Standout view(Place place) {
        Standing standing = place.standing();
        return new CouncilProfile.Standout(
                place.node().code(),
                place.node().title(),
                Display.score(standing.score()),
                Display.score(standing.median()),
                Display.score(standing.distance()),
                standing.quartile());
    }
}
