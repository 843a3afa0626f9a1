package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.catalogue.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.councilbenchmark.testing.Engines;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks: cells are named by row and by sheet and column; what only pretends to be a workbook is refused. */
@QuarkusTest
@WithTestResource(Engines.class)
class WorkbookFaultsTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SHEET = "xl/worksheets/sheet3.xml";

    private static ValidatableResponse send(byte[] workbook) {
        return as("catalogue-editor")
                .contentType(TYPE)
                .body(workbook)
                .post("/v1/benchmarks/imports?dryRun=true")
                .then();
    }

    private static void fill(Workbook workbook, String name, String... rows) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|");
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
        sheet.finish();
    }

    private static byte[] workbook(String weight) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill(workbook, "Edition", "member|value", "benchmark|Not a code", "edition|1", "title|T", "colour|red");
            fill(
                    workbook,
                    "Scales",
                    "scale|title|part|number|label",
                    "own|Own|LEVEL|1|a",
                    "own|Own|LEVEL|3|b",
                    "own|Own|BAND|10|a",
                    "own|Own|STEP|1|a");
            fill(workbook, "Nodes", "code|title|wording|weight", "1|T", "1.1|E", "1.1.a|H", "1.1.a.1|C|W|" + weight);
            workbook.finish();
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
        return out.toByteArray();
    }

    @Test
    void everyFaultIsNamedByRowAndBySheetAndColumn() {
        send(workbook("heavy"))
                .statusCode(422)
                .body(
                        "errors.column",
                        contains(
                                "Edition!member",
                                "Scales!part",
                                "Nodes!weight",
                                "Edition!value",
                                "Scales!number",
                                "Scales!number"))
                .body("errors.rows", contains(List.of(5), List.of(5), List.of(5), List.of(2), List.of(3), List.of(4)));
    }

    @Test
    void aWorkbookWithoutNodesIsNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill(workbook, "Sheet1", "code|title");
            workbook.finish();
        }
        send(out.toByteArray()).statusCode(422).body("errors.code", hasItem("sheet-missing"));
    }

    /** The workbook with one part rewritten. */
    private static byte[] with(String name, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Path file = Files.createTempFile("workbook-", ".xlsx");
            Files.write(file, workbook("1"));
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(parts.entries())) {
                    String text = new String(parts.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    String changed = entry.getName().equals(name) ? change.apply(text) : text;
                    zip.write(changed.getBytes(StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
        return out.toByteArray();
    }

    private static byte[] replacing(String old, String by) {
        return with(SHEET, text -> text.replaceFirst(old, by));
    }

    /** Parts of any size, which take little room as long as they are packed. */
    private static byte[] zip(int entries, int mebibytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int entry = 0; entry < entries; entry++) {
                zip.putNextEntry(new ZipEntry("part" + entry));
                for (int each = 0; each < mebibytes; each++) {
                    zip.write(zeros);
                }
            }
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
        return out.toByteArray();
    }

    static Stream<Arguments> hostile() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1_000) + "\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                Arguments.of("not-xlsx", "PK, but no archive".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("not-xlsx", new byte[0]),
                Arguments.of("not-xlsx", zip(1, 0)),
                Arguments.of("workbook-too-large", zip(1, 200)),
                Arguments.of("workbook-too-large", zip(1_001, 0)),
                Arguments.of("formula-refused", replacing("<v>[0-9]+</v>", "<f>1+1</f><v>2</v>")),
                Arguments.of("not-xlsx", replacing("r=\"A1\"", "r=\"ZZZZZZ1\"")),
                Arguments.of("not-xlsx", replacing("<row r=\"1\"", "<row r=\"99999999999\"")),
                Arguments.of("not-xlsx", replacing("<v>[0-9]+</v>", "<v>2000000000</v>")),
                Arguments.of("not-xlsx", with(SHEET, text -> text.substring(0, text.length() / 2))),
                Arguments.of("not-xlsx", with(SHEET, text -> text.replaceFirst("\\?>", "?>" + bomb))),
                Arguments.of("not-xlsx", with(SHEET, text -> text.replaceFirst("\\?>", "?>" + outside))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileWorkbookIsRefusedInWords(String code, byte[] workbook) {
        send(workbook).statusCode(400).contentType("application/problem+json").body("errors[0].code", equalTo(code));
    }
}
