package org.councilbenchmark.catalogue.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.editionfile.WorkbookShape;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.PlaceMap;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/** The sheet Scales: a row for each level and each band of each scale. */
final class ScaleSheet {

    private static final String SHEET = WorkbookShape.SCALES + "!";

    /** A scale as far as it was read, with the rows of its parts. */
    private static final class Written {
        private String title;
        private final List<RatingLevel> levels = new ArrayList<>();
        private final List<Integer> levelRows = new ArrayList<>();
        private final List<ScoreBand> bands = new ArrayList<>();
        private final List<Integer> bandRows = new ArrayList<>();

        private int firstRow() {
            return levelRows.isEmpty() ? bandRows.get(0) : levelRows.get(0);
        }
    }

    private final Faults faults;
    private final Map<String, Written> byCode = new LinkedHashMap<>();

    ScaleSheet(Faults faults) {
        this.faults = faults;
    }

    void add(int row, Cells cells) {
        String code = cells.word("scale");
        faults.places().inRow(cells.at(), row, SHEET);
        if (cells.cells().isEmpty()) {
            return;
        }
        String part = cells.word("part");
        BigDecimal number = cells.number("number");
        boolean level = WorkbookShape.LEVEL.equalsIgnoreCase(part);
        if (code == null || number == null || !level && !WorkbookShape.BAND.equalsIgnoreCase(part)) {
            faults.add(
                    cells.at() + "/part",
                    "scale-row-malformed",
                    part,
                    "The row says neither what level nor what band of which scale it is.",
                    "Fill scale, part (LEVEL or BAND) and number.");
            return;
        }
        Written scale = byCode.computeIfAbsent(code, first -> new Written());
        scale.title = scale.title == null ? cells.text("title") : scale.title;
        if (level) {
            scale.levels.add(new RatingLevel(wholeLevel(cells, number), cells.text("label"), cells.text("descriptor")));
            scale.levelRows.add(row);
        } else {
            scale.bands.add(new ScoreBand(number, cells.text("label")));
            scale.bandRows.add(row);
        }
    }

    private int wholeLevel(Cells cells, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.TEN.pow(9)) < 0;
        if (!whole) {
            faults.add(cells.at() + "/number", "level-malformed", number, "A level is a whole number.", "Round it.");
        }
        return whole ? number.intValue() : 0;
    }

    /** All scales with their places, the usual one first. */
    List<EditionFile.Scale> scales(String usual) {
        List<EditionFile.Scale> scales = new ArrayList<>();
        Written first = usual == null ? null : byCode.remove(usual);
        if (first != null) {
            scales.add(placed(usual, first, "/scale"));
        }
        int index = 0;
        for (Map.Entry<String, Written> entry : byCode.entrySet()) {
            scales.add(placed(entry.getKey(), entry.getValue(), "/otherScales/" + index++));
        }
        return scales;
    }

    private EditionFile.Scale placed(String code, Written scale, String at) {
        PlaceMap places = faults.places();
        places.inCell(at, scale.firstRow(), SHEET + "scale");
        places.inCell(at + "/title", scale.firstRow(), SHEET + "title");
        for (int index = 0; index < scale.levels.size(); index++) {
            String level = at + "/levels/" + index;
            places.inRow(level, scale.levelRows.get(index), SHEET);
            places.inCell(level + "/level", scale.levelRows.get(index), SHEET + "number");
        }
        for (int index = 0; index < scale.bands.size(); index++) {
            String band = at + "/bands/" + index;
            places.inRow(band, scale.bandRows.get(index), SHEET);
            places.inCell(band + "/from", scale.bandRows.get(index), SHEET + "number");
        }
        return new EditionFile.Scale(code, scale.title, scale.levels, scale.bands);
    }
}
