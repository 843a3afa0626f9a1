package org.councilbenchmark.evidence.reading.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads one document: text first, since more depends on it, then the first page. */
public final class ReaderMain {

    private final Results results;
    private final String mediaType;
    private final int mostCharacters;
    private final long mostPixels;

    private ReaderMain(String[] arguments) {
        results = new Results(Path.of(arguments[0]));
        mediaType = arguments[1].replaceFirst("\\s*;.*", "");
        mostCharacters = Integer.parseInt(arguments[2]);
        mostPixels = Long.parseLong(arguments[3]);
    }

    /** @param arguments folder, media type, most characters of text, most pixels of an image */
    public static void main(String[] arguments) throws IOException {
        endWithParent();
        ImageIO.setUseCache(false);
        ReaderMain reader = new ReaderMain(arguments);
        reader.readText();
        reader.makeThumbnails();
        Runtime.getRuntime().halt(0);
    }

    /** The parent never writes: when its end of the pipe closes it is gone, and nobody waits for a result. */
    private static void endWithParent() {
        Thread watch = new Thread(() -> {
            try (InputStream parent = System.in) {
                while (parent.read() >= 0) {
                    Thread.onSpinWait();
                }
            } catch (IOException closed) {
                // as good as the end
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private void readText() throws IOException {
        try {
            if (mediaType.equals(FirstPage.PDF)) {
                results.write(PdfText.read(results.content(), mostCharacters));
            } else if (OfficeText.isFor(mediaType)) {
                results.write(OfficeText.read(results.content(), mediaType, mostCharacters));
            } else {
                results.write(results.textFailure(), ReadingFailure.NOT_FOR_THIS_KIND, mediaType);
            }
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError failure) {
            results.write(results.textFailure(), kindOf(failure), failure.toString());
        }
    }

    private void makeThumbnails() throws IOException {
        try {
            if (!FirstPage.isFor(mediaType)) {
                results.write(results.thumbnailFailure(), ReadingFailure.NOT_FOR_THIS_KIND, mediaType);
                return;
            }
            BufferedImage page = FirstPage.render(results.content(), mediaType, Thumbnail.LARGEST, mostPixels);
            for (int size : Thumbnail.SIZES) {
                results.write(Thumbnail.of(page, size), size);
            }
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            results.write(results.thumbnailFailure(), kindOf(failure), failure.toString());
        }
    }

    private static ReadingFailure kindOf(Throwable failure) {
        if (failure instanceof InvalidPasswordException || failure instanceof EncryptedDocumentException) {
            return ReadingFailure.ENCRYPTED;
        }
        return failure instanceof FirstPage.TooLargeException ? ReadingFailure.TOO_LARGE : ReadingFailure.MALFORMED;
    }
}
