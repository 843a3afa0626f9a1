package org.councilbenchmark.assessment.tablereading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.councilbenchmark.assessment.testing.SampleExport;
import org.councilbenchmark.platform.problem.ProblemException;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only pretends to be a workbook, or would be too much of one. */
class HostileWorkbookTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private ProblemException refusal(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> {
            Path file = Files.write(folder.resolve("table.xlsx"), bytes);
            StatedTable.read(file, false, new StatedTable.Origin(SampleExport.ID, SampleExport.EDITION));
        });
    }

    private void assertRefused(byte[] bytes, String code) {
        ProblemException refusal = refusal(bytes);
        assertThat(refusal.type()).isEqualTo(TableProblem.TABLE_UNREADABLE);
        assertThat(refusal.faults()).singleElement().satisfies(fault -> assertThat(fault.code())
                .isEqualTo(code));
    }

    private static byte[] zipOf(String part, int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(new byte[MEBIBYTE]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook(String sheet, String formula) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Somebody", "1.0")) {
            workbook.newWorksheet(sheet).formula(6, 4, formula);
        }
        return out.toByteArray();
    }

    @Test
    void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        assertRefused(zipOf("xl/media/image.png", 33), "workbook-too-large");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        assertRefused(new byte[0], "not-xlsx");
        assertRefused("PK, but no archive".getBytes(StandardCharsets.UTF_8), "not-xlsx");
        assertRefused(zipOf("readme.txt", 0), "not-xlsx");
    }

    @Test
    void aFormulaIsRefusedWithTheCellThatHoldsIt() throws IOException {
        byte[] workbook = workbook("Ratings", "1+1");
        assertRefused(workbook, "formula-refused");
        assertThat(refusal(workbook).getMessage()).contains("cell E7");
    }

    @Test
    void aWorkbookWithoutTheSheetIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Somebody", "1.0")) {
            workbook.newWorksheet("Sheet1").value(0, 0, "criterion");
        }
        assertRefused(out.toByteArray(), "sheet-missing");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(out.toByteArray(), "not-xlsx");
    }
}
