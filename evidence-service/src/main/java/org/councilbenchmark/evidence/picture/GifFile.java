package org.councilbenchmark.evidence.picture;

import java.io.IOException;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Blocks from the screen to the trailer (GIF89a, sections 17 to 27). */
final class GifFile {

    private static final int SIGNATURE = 6;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;

    private GifFile() {}

    static void check(PictureReader in) throws IOException {
        in.skip(SIGNATURE);
        PictureReader.requireModest(in.little(2), in.little(2));
        int flags = in.next();
        in.skip(2);
        skipColours(flags, in);
        for (int block = in.next(); block != TRAILER; block = in.next()) {
            if (block == IMAGE) {
                image(in);
            } else if (block == EXTENSION) {
                in.skip(1);
                subBlocks(in);
            } else {
                throw FileFault.MALFORMED.found("block " + block);
            }
        }
        in.requireEnd();
    }

    private static void image(PictureReader in) throws IOException {
        in.skip(4);
        PictureReader.requireModest(in.little(2), in.little(2));
        skipColours(in.next(), in);
        in.skip(1);
        subBlocks(in);
    }

    private static void skipColours(int flags, PictureReader in) throws IOException {
        if ((flags & 0x80) != 0) {
            in.skip(3L << (flags & 0x07) + 1);
        }
    }

    private static void subBlocks(PictureReader in) throws IOException {
        for (int length = in.next(); length > 0; length = in.next()) {
            in.skip(length);
        }
    }
}
