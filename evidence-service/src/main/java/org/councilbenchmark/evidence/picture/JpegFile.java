package org.councilbenchmark.evidence.picture;

import java.io.IOException;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * Segments from SOI to EOI (ITU-T T.81, annex B). Cameras write more behind the end (a second picture, a few seconds of
 * film), so that something follows is no fault; that it is an archive, a page or a program is.
 */
final class JpegFile {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private JpegFile() {}

    static void check(PictureReader in) throws IOException {
        if (in.next() != MARK || in.next() != START) {
            throw FileFault.MALFORMED.found("SOI");
        }
        int marker = marker(in);
        while (marker != END) {
            marker = segment(marker, in);
        }
        in.requireNoOtherFile();
    }

    /** Goes behind the segment and, after the head of a scan, behind the scan; returns the next marker. */
    private static int segment(int marker, PictureReader in) throws IOException {
        if (standsAlone(marker)) {
            return marker(in);
        }
        long length = in.big(2) - 2;
        if (isFrame(marker)) {
            in.skip(1);
            long height = in.big(2);
            long width = in.big(2);
            // The height may come later, in a segment of its own.
            PictureReader.requireModest(width, Math.max(height, 1));
            length -= 5;
        }
        in.skip(length);
        return marker == SCAN ? afterScan(in) : marker(in);
    }

    private static int marker(PictureReader in) throws IOException {
        if (in.next() != MARK) {
            throw FileFault.MALFORMED.found("marker");
        }
        int marker = MARK;
        while (marker == MARK) {
            marker = in.next();
        }
        return marker;
    }

    /** In a scan 0xFF is followed by zero, or by a restart marker, until it ends. */
    private static int afterScan(PictureReader in) throws IOException {
        while (true) {
            while (in.next() != MARK) {
                // entropy-coded
            }
            int next = MARK;
            while (next == MARK) {
                next = in.next();
            }
            if (next != 0 && !isRestart(next)) {
                return next;
            }
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean standsAlone(int marker) {
        return isRestart(marker) || marker == 0x01;
    }

    /** 0xC4, 0xC8 and 0xCC in between are tables. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
