package org.councilbenchmark.evidence.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.councilbenchmark.evidence.sniffing.AcceptedType;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** Which walk is for which picture. */
public final class Pictures {

    private Pictures() {}

    /** Refuses a picture that is not whole, or more than a picture. */
    public static void check(AcceptedType type, Path file) throws IOException {
        try (PictureReader reader = new PictureReader(file)) {
            switch (type) {
                case PNG -> PngFile.check(reader);
                case JPEG -> JpegFile.check(reader);
                case GIF -> GifFile.check(reader);
                case WEBP -> WebpFile.check(reader);
                case TIFF -> TiffFile.check(file);
                default -> throw new IllegalArgumentException("no picture: " + type);
            }
        } catch (EOFException shortened) {
            throw FileFault.TRUNCATED.found();
        }
    }
}
