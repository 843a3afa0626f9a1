package org.councilbenchmark.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.councilbenchmark.evidence.reading.child.ReadText;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;
import org.councilbenchmark.evidence.reading.child.Results;
import org.councilbenchmark.evidence.reading.child.Thumbnail;
import org.jboss.logging.Logger;

/**
 * Takes what a child left behind, as input that may be hostile.
 *
 * @param end how the child ended, for whatever it left out
 */
record Collecting(Results results, ReadingFailure end, int mostCharacters) {

    private static final Logger LOG = Logger.getLogger(Collecting.class);
    private static final int MOST_OF_A_FAILURE = 1_000;
    private static final int MOST_OF_A_PICTURE = 8 * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    Reading collect() {
        ReadText text = text();
        Map<Integer, byte[]> pictures = pictures();
        return new Reading(
                text,
                text == null ? failure(results.textFailure()) : null,
                pictures,
                pictures.isEmpty() ? failure(results.thumbnailFailure()) : null);
    }

    private ReadText text() {
        try {
            return Files.exists(results.text()) ? ReadText.read(results.text(), mostCharacters) : null;
        } catch (IOException notAResult) {
            LOG.warnf("text refused cause=%s", notAResult.toString());
            return null;
        }
    }

    /** All sizes or none. */
    private Map<Integer, byte[]> pictures() {
        Map<Integer, byte[]> pictures = new HashMap<>();
        for (int size : Thumbnail.SIZES) {
            byte[] picture = start(results.thumbnail(size), MOST_OF_A_PICTURE + 1);
            if (picture.length > MOST_OF_A_PICTURE || !startsAsPng(picture)) {
                return Map.of();
            }
            pictures.put(size, picture);
        }
        return pictures;
    }

    private static boolean startsAsPng(byte[] picture) {
        return picture.length > PNG.length && java.util.Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length);
    }

    private ReadingFailure failure(Path file) {
        String[] told = new String(start(file, MOST_OF_A_FAILURE)).split("\n", 2);
        for (ReadingFailure known : ReadingFailure.values()) {
            if (known.name().equals(told[0])) {
                LOG.infof("not read what=%s failure=%s cause=%s", file.getFileName(), known, told[told.length - 1]);
                return known;
            }
        }
        return end;
    }

    /** Nothing when the file is not there. */
    private static byte[] start(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException absent) {
            return new byte[0];
        }
    }
}
