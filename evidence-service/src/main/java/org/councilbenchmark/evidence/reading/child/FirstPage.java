package org.councilbenchmark.evidence.reading.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF, or of an image, about as large as the largest thumbnail. */
final class FirstPage {

    static final String PDF = "application/pdf";
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/tiff");

    private FirstPage() {}

    static boolean isFor(String mediaType) {
        return mediaType.equals(PDF) || IMAGES.contains(mediaType);
    }

    static BufferedImage render(Path content, String mediaType, int width, long mostPixels) throws IOException {
        return mediaType.equals(PDF) ? ofPdf(content, width) : ofImage(content, mediaType, width, mostPixels);
    }

    /** Scaled before it is drawn: a page may be as large as it likes. */
    private static BufferedImage ofPdf(Path content, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(content.toFile())) {
            PDPage page = document.getPage(0);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            float wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
            float high = Math.max(1, turned ? box.getWidth() : box.getHeight());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, Math.min(width / wide, 2 * width / high), ImageType.RGB);
        }
    }

    /** The stated size is looked at before anything is decoded, and decoding leaves out what is not shown. */
    private static BufferedImage ofImage(Path content, String mediaType, int width, long mostPixels)
            throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(content.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > mostPixels) {
                throw new TooLargeException(pixels + " pixels");
            }
            int step = Math.max(1, reader.getWidth(0) / (2 * width));
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    /** An image whose header states more than what is decoded. */
    static final class TooLargeException extends IOException {
        TooLargeException(String message) {
            super(message);
        }
    }
}
