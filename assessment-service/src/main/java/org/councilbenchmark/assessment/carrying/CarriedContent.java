package org.councilbenchmark.assessment.carrying;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.Shortened;
import org.councilbenchmark.assessment.bridge.Crossed;
import org.councilbenchmark.assessment.rating.Carried;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.assessment.rating.NewRating;

/** The words that go with a carried level: those of its source, or of all its sources one after the other. */
final class CarriedContent {

    private static final String WITHOUT_REASON = "Not applicable in the earlier assessment";

    private CarriedContent() {}

    /** @param given what was given in the earlier assessment, by criterion */
    static NewRating of(Crossed crossed, Map<String, GivenRating> given, UUID from) {
        List<GivenRating> sources = crossed.sources().stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .toList();
        String reason = join(sources, GivenRating::reason, GivenRating.LONGEST_REASON);
        GivenRating carried = new GivenRating(
                crossed.criterion(),
                crossed.level(),
                crossed.notApplicable(),
                crossed.notApplicable() ? Objects.requireNonNullElse(reason, WITHOUT_REASON) : null,
                join(sources, GivenRating::narrative, GivenRating.LONGEST_NARRATIVE),
                lowest(sources));
        return new NewRating(carried, null, new Carried(from, crossed.sources(), crossed.exact(), false));
    }

    /** What several say is told with whose it is; too much is cut, since the whole stands where it came from. */
    private static String join(List<GivenRating> sources, Function<GivenRating, String> words, int longest) {
        List<GivenRating> telling =
                sources.stream().filter(source -> words.apply(source) != null).toList();
        if (telling.isEmpty()) {
            return null;
        }
        String all = sources.size() == 1
                ? words.apply(telling.get(0))
                : telling.stream()
                        .map(source -> source.criterion() + ": " + words.apply(source))
                        .collect(Collectors.joining("\n\n"));
        return Shortened.to(longest, all);
    }

    /** A merged judgement is as sure as its least sure part. */
    private static Confidence lowest(List<GivenRating> sources) {
        return sources.stream()
                .map(GivenRating::confidence)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
