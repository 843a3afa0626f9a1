package org.councilbenchmark.evidence.reading;

import java.util.Map;
import org.councilbenchmark.evidence.reading.child.ReadText;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;

/**
 * What came of reading one document: of text and of thumbnails each either the thing or the reason why not.
 *
 * @param thumbnails PNG by width
 */
public record Reading(
        ReadText text, ReadingFailure textFailure, Map<Integer, byte[]> thumbnails, ReadingFailure thumbnailFailure) {

    static Reading failed(ReadingFailure failure) {
        return new Reading(null, failure, Map.of(), failure);
    }

    /** Whether trying again could bring more. A text is not held back for the sake of a picture. */
    public boolean isUncertain() {
        return text == null && !(textFailure.isCertain() && (thumbnailFailure == null || thumbnailFailure.isCertain()));
    }
}
