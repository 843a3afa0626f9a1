package org.councilbenchmark.evidence.picture;

import java.io.IOException;

/** One RIFF chunk that is the whole file (RFC 9649, section 2.3). Its pixels are bounded by its own format. */
final class WebpFile {

    private static final int TYPE = 4;

    private WebpFile() {}

    static void check(PictureReader in) throws IOException {
        in.skip(TYPE);
        long size = in.little(4);
        long end = in.position() + size;
        in.skip(TYPE);
        while (in.position() < end) {
            in.skip(TYPE);
            long length = in.little(4);
            in.skip(length + length % 2);
        }
        in.requireEnd();
    }
}
