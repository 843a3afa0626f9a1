package org.councilbenchmark.evidence.reading.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Names of the files in which the two sides meet. Each is renamed to its name when it is complete. */
public record Results(Path folder) {

    public Path content() {
        return folder.resolve("content");
    }

    public Path text() {
        return folder.resolve("text");
    }

    public Path textFailure() {
        return folder.resolve("text-failure");
    }

    public Path thumbnail(int size) {
        return folder.resolve("thumbnail-" + size + ".png");
    }

    public Path thumbnailFailure() {
        return folder.resolve("thumbnail-failure");
    }

    void write(ReadText text) throws IOException {
        text.write(part());
        complete(text());
    }

    void write(BufferedImage picture, int size) throws IOException {
        ImageIO.write(picture, "png", part().toFile());
        complete(thumbnail(size));
    }

    /** One word, and for the log what it follows from. */
    void write(Path failureFile, ReadingFailure failure, String cause) throws IOException {
        Files.writeString(part(), failure + "\n" + cause);
        complete(failureFile);
    }

    private Path part() {
        return folder.resolve("result.part");
    }

    private void complete(Path result) throws IOException {
        Files.move(part(), result, StandardCopyOption.ATOMIC_MOVE);
    }
}
