package org.councilbenchmark.catalogue.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.OscalName;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/** Parameters of the class {@code rating-scale} as scales: the numbers are values, the words are remarks. */
final class OscalScales {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,12})?");

    private final Faults faults;

    OscalScales(Faults faults) {
        this.faults = faults;
    }

    /** Those of the parameters that are scales, the usual one first, with their places. */
    List<EditionFile.Scale> read(List<OscalPiece> parameters, String usual, Consumer<Loss> losses) {
        List<OscalPiece> scales = new ArrayList<>();
        for (OscalPiece parameter : parameters) {
            if (OscalName.RATING_SCALE.equals(parameter.kind)) {
                scales.add(usual != null && usual.equals(code(parameter)) ? 0 : scales.size(), parameter);
            } else {
                losses.accept(new Loss("the parameter " + parameter.id, parameter.at, "Only scales are read."));
            }
        }
        List<EditionFile.Scale> read = new ArrayList<>();
        int others = 0;
        for (OscalPiece scale : scales) {
            boolean first = read.isEmpty() && usual != null && usual.equals(code(scale));
            read.add(scale(scale, first ? "/scale" : "/otherScales/" + others++));
        }
        return read;
    }

    private static String code(OscalPiece parameter) {
        return parameter
                .ours(OscalName.SCALE)
                .map(prop -> prop.value)
                .findFirst()
                .orElse(null);
    }

    private EditionFile.Scale scale(OscalPiece parameter, String at) {
        faults.places().atPointer(at, parameter.at);
        String title = parameter
                .ours(OscalName.SCALE)
                .map(prop -> prop.remarks)
                .findFirst()
                .orElse(parameter.title);
        List<RatingLevel> levels = new ArrayList<>();
        List<ScoreBand> bands = new ArrayList<>();
        parameter.ours(OscalName.LEVEL).forEach(prop -> {
            faults.places().atPointer(at + "/levels/" + levels.size(), prop.at);
            levels.add(new RatingLevel(number(prop).intValue(), prop.remarks, descriptor(parameter, prop.value)));
        });
        parameter.ours(OscalName.BAND).forEach(prop -> {
            faults.places().atPointer(at + "/bands/" + bands.size(), prop.at);
            bands.add(new ScoreBand(number(prop), prop.remarks));
        });
        return new EditionFile.Scale(code(parameter), title, levels, bands);
    }

    private static String descriptor(OscalPiece parameter, String level) {
        return parameter
                .ours(OscalName.LEVEL_DESCRIPTOR)
                .filter(prop -> level != null && level.equals(prop.value))
                .map(prop -> prop.remarks)
                .findFirst()
                .orElse(null);
    }

    private BigDecimal number(OscalPiece prop) {
        if (prop.value == null || !NUMBER.matcher(prop.value).matches()) {
            faults.add(prop.at + "/value", "number-malformed", prop.value, "This is not a number.", "Use 1 or 2.5.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(prop.value);
    }
}
