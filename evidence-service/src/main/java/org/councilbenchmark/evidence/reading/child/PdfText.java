package org.councilbenchmark.evidence.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Text of a PDF, page by page, so that what is found can be cited by its page. Attachments and forms stay closed. */
final class PdfText {

    private PdfText() {}

    static ReadText read(Path content, int mostCharacters) throws IOException {
        try (PDDocument document = Loader.loadPDF(content.toFile())) {
            int pages = document.getNumberOfPages();
            TextParts parts = new TextParts(mostCharacters);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages && !parts.full(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                parts.add(page, stripper.getText(document));
            }
            return new ReadText(parts.list(), pages, parts.full());
        }
    }
}
