package org.councilbenchmark.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;
import org.councilbenchmark.evidence.reading.child.TextPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real child, on documents that mean well and on others. */
class DocumentReaderTest {

    private static final String PDF = "application/pdf";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private record Limits(Duration timeLimit, int heapMib, int maxCharacters, Optional<Path> folder)
            implements ReadingConfig {

        @Override
        public long maxBytes() {
            return Long.MAX_VALUE;
        }

        @Override
        public long maxPixels() {
            return 1_000_000;
        }

        @Override
        public Optional<List<String>> launcher() {
            return Optional.empty();
        }
    }

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPdfIsReadPageByPage() throws Exception {
        Reading reading = read(ReadableSamples.pdf("Customer survey", "Ninety per cent are content"), PDF);
        assertThat(reading.text().parts())
                .containsExactly(new TextPart(1, "Customer survey"), new TextPart(2, "Ninety per cent are content"));
        assertThat(reading.text().pages()).isEqualTo(2);
        assertThat(reading.text().truncated()).isFalse();
    }

    @Test
    void theFirstPageBecomesThumbnails() throws Exception {
        Reading reading = read(ReadableSamples.pdf("Customer survey"), PDF);
        assertThat(reading.thumbnails()).containsOnlyKeys(320, 640);
        assertThat(ImageIO.read(new ByteArrayInputStream(reading.thumbnails().get(320)))
                        .getWidth())
                .isEqualTo(320);
    }

    @Test
    void officeDocumentsAndMessagesAreRead() throws Exception {
        assertThat(textOf(ReadableSamples.docx("Minutes of the cabinet"), OFFICE + "wordprocessingml.document"))
                .contains("Minutes of the cabinet");
        assertThat(textOf(ReadableSamples.xlsx("Satisfied residents"), OFFICE + "spreadsheetml.sheet"))
                .contains("Satisfied residents");
        String message =
                "From: a@example.org\r\nSubject: Survey\r\nContent-Type: text/html\r\n\r\n<p>It went <b>well</b>";
        assertThat(textOf(message.getBytes(StandardCharsets.US_ASCII), "message/rfc822"))
                .contains("It went well");
        String plain = message.replace("text/html", "text/plain").replaceAll("<.?[a-z]>", "");
        assertThat(textOf(plain.getBytes(StandardCharsets.US_ASCII), "message/rfc822"))
                .contains("It went well");
        assertThat(textOf("ward,value\nSale,12\n".getBytes(StandardCharsets.UTF_8), "text/csv"))
                .contains("Sale");
    }

    @Test
    void whatHasNoTextOrPictureSaysSo() throws Exception {
        Reading csv = read("a,b\n".getBytes(StandardCharsets.UTF_8), "text/csv");
        assertThat(csv.thumbnailFailure()).isEqualTo(ReadingFailure.NOT_FOR_THIS_KIND);
        Reading jpeg = read(ReadableSamples.image("jpg", 800, 200), "image/jpeg");
        assertThat(jpeg.textFailure()).isEqualTo(ReadingFailure.NOT_FOR_THIS_KIND);
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg.thumbnails().get(320)))
                        .getHeight())
                .isEqualTo(80);
    }

    @Test
    void anEncryptedPdfSaysSo() throws Exception {
        Reading reading = read(ReadableSamples.encryptedPdf("secret", "hidden"), PDF);
        assertThat(reading.textFailure()).isEqualTo(ReadingFailure.ENCRYPTED);
        assertThat(reading.thumbnailFailure()).isEqualTo(ReadingFailure.ENCRYPTED);
        assertThat(reading.isUncertain()).isFalse();
    }

    @Test
    void malformedDocumentsSaySo() throws Exception {
        byte[] noise = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);
        assertThat(read(noise, PDF).textFailure()).isEqualTo(ReadingFailure.MALFORMED);
        assertThat(read(noise, OFFICE + "wordprocessingml.document").textFailure())
                .isEqualTo(ReadingFailure.MALFORMED);
    }

    @Test
    void anImageThatStatesTooManyPixelsIsNotDecoded() throws Exception {
        Reading reading = read(ReadableSamples.pixelBomb(50_000, 50_000), "image/png");
        assertThat(reading.thumbnailFailure()).isEqualTo(ReadingFailure.TOO_LARGE);
    }

    @Test
    void textIsCutAtTheLimit() throws Exception {
        byte[] text = "word ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        Reading reading = reader(Duration.ofSeconds(60), 128, 12_000).read(stream(text), "text/plain");
        assertThat(reading.text().characters()).isBetween(11_000, 12_000);
        assertThat(reading.text().truncated()).isTrue();
        assertThat(reading.text().parts()).hasSize(2);
    }

    @Test
    void aChildThatTakesTooLongIsKilled() throws Exception {
        Reading reading = reader(Duration.ofMillis(50), 128, 1_000).read(stream(ReadableSamples.pdf("slow")), PDF);
        assertThat(reading.textFailure()).isEqualTo(ReadingFailure.TIMED_OUT);
        assertThat(reading.isUncertain()).isTrue();
    }

    @Test
    void aChildThatNeedsTooMuchMemoryEnds() throws Exception {
        byte[] large = "word ".repeat(4_000_000).getBytes(StandardCharsets.US_ASCII);
        Reading reading = reader(Duration.ofSeconds(60), 16, 100_000_000).read(stream(large), "text/plain");
        assertThat(reading.textFailure()).isEqualTo(ReadingFailure.OUT_OF_MEMORY);
    }

    private String textOf(byte[] content, String mediaType) throws IOException {
        Reading reading = read(content, mediaType);
        assertThat(reading.textFailure()).isNull();
        StringBuilder text = new StringBuilder();
        reading.text().parts().forEach(part -> text.append(part.text()));
        return text.toString();
    }

    private Reading read(byte[] content, String mediaType) throws IOException {
        return reader(Duration.ofSeconds(60), 128, 1_000_000).read(stream(content), mediaType);
    }

    private DocumentReader reader(Duration time, int heapMib, int characters) throws IOException {
        ReadingConfig limits = new Limits(time, heapMib, characters, Optional.of(Files.createDirectories(folder)));
        return new DocumentReader(limits, new Confinement(limits), null);
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
