package org.councilbenchmark.catalogue.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.reading.Values.Part;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/** The shape of a rating scale in JSON or YAML, and of what a criterion says of its levels. */
final class ScaleShape {

    private String code;
    private String title;
    private List<RatingLevel> levels;
    private List<ScoreBand> bands;

    private static final Map<String, Part<ScaleShape>> SCALE = Map.of(
            "code", (in, at, into) -> into.code = in.text(at),
            "title", (in, at, into) -> into.title = in.text(at),
            "levels", (in, at, into) -> into.levels = in.list(at, entry -> level(in, entry)),
            "bands", (in, at, into) -> into.bands = in.list(at, entry -> band(in, entry)));

    /** A level of a scale, a band of scores, or a descriptor: a number with words. */
    private static final class Step {
        private int level;
        private BigDecimal from;
        private String label;
        private String descriptor;
    }

    private static final Part<Step> LEVEL = (in, at, into) -> into.level = in.whole(at);
    private static final Part<Step> LABEL = (in, at, into) -> into.label = in.text(at);
    private static final Part<Step> DESCRIPTOR = (in, at, into) -> into.descriptor = in.text(at);
    private static final Part<Step> FROM = (in, at, into) -> into.from = in.number(at);

    /** Null where there is none. */
    static EditionFile.Scale read(Values in, String at) throws IOException {
        ScaleShape scale = new ScaleShape();
        return in.object(at, scale, SCALE)
                ? new EditionFile.Scale(scale.code, scale.title, scale.levels, scale.bands)
                : null;
    }

    private static RatingLevel level(Values in, String at) throws IOException {
        Step step = new Step();
        return in.object(at, step, Map.of("level", LEVEL, "label", LABEL, "descriptor", DESCRIPTOR))
                ? new RatingLevel(step.level, step.label, step.descriptor)
                : null;
    }

    private static ScoreBand band(Values in, String at) throws IOException {
        Step step = new Step();
        return in.object(at, step, Map.of("from", FROM, "label", LABEL)) ? new ScoreBand(step.from, step.label) : null;
    }

    static LevelDescriptor descriptor(Values in, String at) throws IOException {
        Step step = new Step();
        return in.object(at, step, Map.of("level", LEVEL, "descriptor", DESCRIPTOR))
                ? new LevelDescriptor(step.level, step.descriptor)
                : null;
    }
}
