package org.councilbenchmark.assessment.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.scoring.Bands;
import org.councilbenchmark.assessment.scoring.RatingScale;

/** Pairs of levels, written as people write them down. */
final class Levels {

    static final RatingScale FOUR = scale("four", 1, 4);
    static final RatingScale TEN = scale("ten", 0, 10);

    private Levels() {}

    /** Pairs on one scale: {@code "32 44"} is 3 with 2, and 4 with 4. */
    static List<RatedPair> on(RatingScale scale, String text) {
        return on(scale, "self", "peer", text);
    }

    static List<RatedPair> on(RatingScale scale, String selfBy, String peerBy, String text) {
        List<RatedPair> pairs = new ArrayList<>();
        for (String pair : text.split(" ")) {
            pairs.add(RatedPair.of(
                    String.valueOf(pairs.size() + 1),
                    scale,
                    new RatedPair.Given(pair.charAt(0) - '0', selfBy),
                    new RatedPair.Given(pair.charAt(1) - '0', peerBy)));
        }
        return pairs;
    }

    private static RatingScale scale(String code, int min, int max) {
        List<RatingScale.Level> levels = IntStream.rangeClosed(min, max)
                .mapToObj(level -> new RatingScale.Level(level, "Level " + level))
                .toList();
        return new RatingScale(code, min, max, levels, Bands.quarters("Poor", "Fair", "Good", "Best"));
    }
}
