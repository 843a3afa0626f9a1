package org.councilbenchmark.assessment.merging;

import java.util.Locale;

/** What becomes of ratings that somebody else has changed since the export. */
enum OnConflict {
    /** Nothing at all is written. */
    REFUSE,
    /** The table's rating overwrites the other one, which stays in the history. */
    KEEP_MINE,
    /** The other rating stays; the rest of the table is written. */
    KEEP_THEIRS;

    static OnConflict named(String parameter) {
        return valueOf(parameter.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
