package org.councilbenchmark.evidence.extraction;

import org.councilbenchmark.evidence.reading.Reading;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;

/**
 * How far reading a document has come.
 *
 * @param revision the one that is read
 * @param failure null unless it failed or its kind has no text
 * @param pages null until it is done
 * @param parts how many pieces the text has
 */
record Extraction(
        int revision,
        TextState state,
        ReadingFailure failure,
        Integer pages,
        Integer characters,
        Boolean truncated,
        long parts) {

    static Extraction of(Object[] row) {
        return new Extraction(
                (Integer) row[0],
                TextState.valueOf((String) row[1]),
                row[2] == null ? null : ReadingFailure.valueOf((String) row[2]),
                (Integer) row[3],
                (Integer) row[4],
                (Boolean) row[5],
                ((Number) row[6]).longValue());
    }

    static TextState stateAfter(Reading reading) {
        if (reading.text() != null) {
            return TextState.DONE;
        }
        return reading.textFailure() == ReadingFailure.NOT_FOR_THIS_KIND ? TextState.NONE : TextState.FAILED;
    }
}
