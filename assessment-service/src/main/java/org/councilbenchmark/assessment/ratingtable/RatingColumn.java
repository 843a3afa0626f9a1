package org.councilbenchmark.assessment.ratingtable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns, in the order in which they are written. */
public enum RatingColumn {
    CRITERION("criterion", Use.SHOWN, 12),
    ELEMENT("element", Use.SHOWN, 24),
    HEADING("heading", Use.SHOWN, 24),
    TITLE("title", Use.SHOWN, 44),
    LEVEL("level", Use.FILLED_IN, 9),
    NOT_APPLICABLE("notApplicable", Use.FILLED_IN, 14),
    REASON("reason", Use.FILLED_IN, 30),
    NARRATIVE("narrative", Use.FILLED_IN, 70),
    CONFIDENCE("confidence", Use.FILLED_IN, 13),
    /** The scale of the criterion, in words. */
    LEVELS("levels", Use.SHOWN, 40),
    /** Why the criterion is not put to this council. */
    NOTE("note", Use.SHOWN, 30),
    ASSESSMENT("assessment", Use.TECHNICAL, 38),
    EDITION("edition", Use.TECHNICAL, 24),
    /** Of the rating that was exported; 0 for none. */
    VERSION("version", Use.TECHNICAL, 10),
    /** Of the rating that was exported. */
    FINGERPRINT("fingerprint", Use.TECHNICAL, 20);

    /** What a column is for. */
    enum Use {
        /** Helps the person who fills in the table; not read again. */
        SHOWN,
        FILLED_IN,
        /** For the service alone; hidden in a workbook. */
        TECHNICAL
    }

    private final String title;
    private final Use use;
    private final int width;

    RatingColumn(String title, Use use, int width) {
        this.title = title;
        this.use = use;
        this.width = width;
    }

    /** As it stands in the header. */
    public String title() {
        return title;
    }

    /** Whether a table without it cannot be taken. */
    public boolean isNeeded() {
        return this == CRITERION || use != Use.SHOWN;
    }

    boolean isFilledIn() {
        return use == Use.FILLED_IN;
    }

    boolean isTechnical() {
        return use == Use.TECHNICAL;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Spelling and blanks do not matter: people tidy headers up. */
    public static Optional<RatingColumn> titled(String title) {
        String wanted = plain(title);
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(wanted))
                .findFirst();
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(RatingColumn::title).toList();
    }
}
