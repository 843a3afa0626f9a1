package org.councilbenchmark.evidence.picture;

import java.io.IOException;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Chunks from IHDR to IEND (PNG, third edition, section 5). */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final long HEADER = 0x49484452;
    private static final long END = 0x49454E44;
    private static final int CHECKSUM = 4;

    private PngFile() {}

    static void check(PictureReader in) throws IOException {
        in.skip(SIGNATURE);
        long length = in.big(4);
        if (in.big(4) != HEADER || length != 13) {
            throw FileFault.MALFORMED.found("IHDR");
        }
        PictureReader.requireModest(in.big(4), in.big(4));
        in.skip(length - 8 + CHECKSUM);
        for (long type = HEADER; type != END; ) {
            length = in.big(4);
            type = in.big(4);
            in.skip(length + CHECKSUM);
        }
        in.requireEnd();
    }
}
