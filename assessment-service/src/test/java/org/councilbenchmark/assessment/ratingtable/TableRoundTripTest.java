package org.councilbenchmark.assessment.ratingtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.testing.SampleExport.level;
import static org.councilbenchmark.assessment.testing.SampleExport.notApplicable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.ExportWriter;
import org.councilbenchmark.assessment.tablereading.StatedRow;
import org.councilbenchmark.assessment.tablereading.StatedTable;
import org.councilbenchmark.assessment.testing.RatingTable;
import org.councilbenchmark.assessment.testing.SampleExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again as untouched, whatever the texts are. */
class TableRoundTripTest {

    private static final StatedTable.Origin ORIGIN = new StatedTable.Origin(SampleExport.ID, SampleExport.EDITION);

    private static final Export EXPORT = SampleExport.draft(
            level("1.1.a.1", 3, "Two\r\nlines, a \"quote\"; and a comma"),
            level("1.1.a.2", 1, "=HYPERLINK(\"http://x\")"),
            level("1.1.a.3", 2, "  blanks and a bell \u0007 around \uD83D\uDE00 "),
            level("1.1.a.4", 4, "-"),
            level("1.1.a.5", 4, null),
            level("1.1.a.6", 2, "'=1"),
            notApplicable("2.1.a.1", "@no housing stock"));

    @TempDir
    Path folder;

    private static byte[] written(ExportWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(EXPORT, out);
        return out.toByteArray();
    }

    private List<StatedRow> read(byte[] bytes, boolean csv) throws IOException {
        Path file = Files.write(folder.resolve("table"), bytes);
        StatedTable table = StatedTable.read(file, csv, ORIGIN);
        assertThat(table.faults().listed()).isEmpty();
        return table.rows();
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWorkbookThatNobodyTouchedSaysSo() throws IOException {
        assertThat(read(written(new XlsxWriting()), false))
                .hasSize(8)
                .allMatch(StatedRow::isUntouched)
                .first()
                .satisfies(row -> assertThat(row.version()).isEqualTo(17));
    }

    @Test
    void aCsvThatNobodyTouchedSaysSo() throws IOException {
        assertThat(read(written(new CsvWriting()), true)).hasSize(8).allMatch(StatedRow::isUntouched);
    }

    @Test
    void aWorkbookSavedByAnotherProgramIsStillUntouched() throws IOException {
        byte[] saved = RatingTable.read(written(new XlsxWriting())).workbook();
        assertThat(read(saved, false)).hasSize(8).allMatch(StatedRow::isUntouched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "narrative", "confidence", "notApplicable"})
    void aChangedCellIsSeen(String column) throws IOException {
        String value = column.equals("level") ? "1" : column.equals("confidence") ? "LOW" : "yes";
        byte[] saved = RatingTable.read(written(new XlsxWriting()))
                .set("1.1.a.1", column, value)
                .workbook();
        assertThat(read(saved, false))
                .filteredOn(row -> !row.isUntouched())
                .extracting(StatedRow::criterion)
                .containsExactly("1.1.a.1");
    }

    @Test
    void noCellOfTheCsvCanBeRun() throws IOException {
        String csv = new String(written(new CsvWriting()), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\")\"", ",'@no housing stock,", ",'-,", ",''=1,");
    }

    @Test
    void theWorkbookOffersTheChoicesAndHidesWhatIsTechnical() throws IOException {
        byte[] workbook = written(new XlsxWriting());
        assertThat(RatingTable.sheet(workbook, "Choices").get(1)).containsExactly("yes", "LOW", "1");
        assertThat(RatingTable.sheet(workbook, "Scores").get(1)).startsWith("overall", "OVERALL");
        assertThat(RatingTable.sheet(workbook, "Read me").toString())
                .contains(SampleExport.ID.toString(), SampleExport.EDITION, "2010-05-10T09:13:30Z", "Established");
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<pane xSplit=\"1\" ySplit=\"1\"", "'Choices'!$C$2:$C$5", "errorStyle=\"stop\"")
                .containsPattern("<col min=\"12\" max=\"12\"[^>]*hidden=\"true\"")
                .containsPattern("<col min=\"15\" max=\"15\"[^>]*hidden=\"true\"")
                .doesNotContain("<f>");
    }
}
