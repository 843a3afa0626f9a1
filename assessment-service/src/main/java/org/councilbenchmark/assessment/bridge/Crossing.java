package org.councilbenchmark.assessment.bridge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.rating.GivenRating;

/**
 * Ratings on the far side.
 *
 * @param mapping that led there; null within one edition
 * @param criteria all criteria of the later edition, in its order
 * @param unused ratings that went nowhere
 */
public record Crossing(String mapping, List<Crossed> criteria, List<Unused> unused) {

    /** @param detail why its rating went nowhere */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unused(String criterion, String detail) {}

    /** Within one edition every rating stays what it is. */
    public static Crossing within(Edition edition, Map<String, GivenRating> given) {
        List<Crossed> criteria = edition.criteria().stream()
                .map(criterion -> same(criterion, given.get(criterion)))
                .toList();
        return new Crossing(null, criteria, List.of());
    }

    private static Crossed same(String criterion, GivenRating rating) {
        return rating == null
                ? Crossed.unrated(criterion)
                : new Crossed(criterion, rating.level(), rating.notApplicable(), true, List.of(criterion), null, null);
    }
}
