package org.councilbenchmark.assessment.tablereading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.councilbenchmark.assessment.testing.RatingTable;
import org.councilbenchmark.assessment.testing.SampleExport;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of rows and files, each with its place; all at once. */
class StatedTableTest {

    private static final List<String> HEADER = List.of(
            "criterion",
            "level",
            "notApplicable",
            "reason",
            "narrative",
            "confidence",
            "assessment",
            "edition",
            "version",
            "fingerprint");
    private static final String FROM = "|" + SampleExport.ID + "|" + SampleExport.EDITION + "|17|f0";

    @TempDir
    Path folder;

    private StatedTable read(byte[] bytes, boolean csv) {
        try {
            Path file = Files.write(folder.resolve("table"), bytes);
            return StatedTable.read(file, csv, new StatedTable.Origin(SampleExport.ID, SampleExport.EDITION));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Fault> faults(String... rows) {
        return read(RatingTable.of(HEADER, rows).workbook(), false).faults().listed();
    }

    private ProblemException refusal(byte[] bytes, boolean csv) {
        return catchThrowableOfType(ProblemException.class, () -> read(bytes, csv));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.1|three||||     ; not-a-number      ; level",
                "1.1|3.5||||       ; not-a-number      ; level",
                "1.1||perhaps|||   ; not-a-choice      ; notApplicable",
                "1.1|3||||SURE     ; not-a-choice      ; confidence",
                "|3||||            ; criterion-missing ; criterion"
            })
    void aCellThatCannotBeReadIsNamed(String cells, String code, String column) {
        assertThat(faults(cells.strip() + FROM)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.rows()).containsExactly(2);
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void equalFaultsAreOneAndAllComeAtOnce() {
        assertThat(faults("1.1|x||||" + FROM, "1.2|3||||HI" + FROM, "1.3|x||||" + FROM))
                .extracting(Fault::code, Fault::rows)
                .containsExactly(tuple("not-a-number", List.of(2, 4)), tuple("not-a-choice", List.of(3)));
    }

    @Test
    void aCriterionInTwoRowsIsNamedInBoth() {
        assertThat(faults("1.1|2||||" + FROM, "1.2|2||||" + FROM, "1.1|3||||" + FROM))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("criterion-repeated");
                    assertThat(fault.rows()).containsExactlyInAnyOrder(2, 4);
                });
    }

    @Test
    void aRowThatDoesNotSayWhatItsAuthorSawIsRefused() {
        String origin = "|" + SampleExport.ID + "|" + SampleExport.EDITION;
        assertThat(faults("1.1|2||||" + origin + "||")).singleElement().satisfies(fault -> assertThat(fault.code())
                .isEqualTo("version-missing"));
    }

    @Test
    void gapsRemarksAndColumnsOfOnesOwnAreLetBe() {
        List<String> header = new ArrayList<>(HEADER);
        header.add("my own");
        RatingTable table = RatingTable.of(
                header, "1.1|2||||" + FROM + "|mine", "||||||||||", "||||||||||done so far", "1.2|3||||" + FROM + "|");
        StatedTable read = read(table.workbook(), false);
        assertThat(read.faults().listed()).isEmpty();
        assertThat(read.rows()).extracting(StatedRow::row).containsExactly(2, 5);
    }

    @Test
    void headersMayBeTidiedUpAndMoved() {
        RatingTable table = RatingTable.of(
                List.of(
                        "Level",
                        "Criterion",
                        "Not applicable",
                        "Reason",
                        "Narrative",
                        "Confidence",
                        "Assessment",
                        "Edition",
                        "Version",
                        "Fingerprint"),
                "4|1.1||||" + FROM);
        assertThat(read(table.workbook(), false).rows())
                .extracting(StatedRow::criterion, StatedRow::level)
                .containsExactly(tuple("1.1", 4));
    }

    @Test
    void missingAndRepeatedColumnsAreToldTogether() {
        ProblemException refusal = refusal(
                RatingTable.of(List.of("criterion", "level", "level", "assessment", "edition", "version"), "a")
                        .workbook(),
                false);
        assertThat(refusal.type()).isEqualTo(TableProblem.TABLE_INVALID);
        assertThat(refusal.faults())
                .extracting(fault -> fault.code() + " " + fault.column())
                .contains("column-duplicate level", "column-missing fingerprint", "column-missing reason");
    }

    @Test
    void rowsOfAnotherAssessmentOrEditionMakeTheTableForeign() {
        ProblemException refusal = refusal(
                RatingTable.of(
                                HEADER,
                                "1.1|2||||" + FROM,
                                "1.2|2||||" + FROM.replace("0001|", "0002|"),
                                "1.3|2||||" + FROM.replace("2009.1", "2012.1"),
                                "1.4|2|||||||1|f0")
                        .workbook(),
                false);
        assertThat(refusal.type()).isEqualTo(TableProblem.TABLE_FOREIGN);
        assertThat(refusal.faults())
                .extracting(fault -> fault.code() + " " + fault.rows())
                .containsExactlyInAnyOrder(
                        "assessment-differs [3]",
                        "edition-differs [4]",
                        "assessment-missing [5]",
                        "edition-missing [5]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', column-missing",
        "'a,b', column-missing",
        "'criterion,\"level', line-unreadable",
        "'\"a\"b,c', line-unreadable"
    })
    void csvThatIsNoTableIsRefused(String text, String code) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8), true).faults())
                .extracting(Fault::code)
                .contains(code);
    }

    @Test
    void csvInAnotherEncodingOrWithAnUnquotedCommaIsRefused() {
        assertThat(refusal(new byte[] {(byte) 0xE9, 'x'}, true).faults())
                .extracting(Fault::code)
                .containsExactly("not-utf-8");
        String comma = String.join(",", HEADER) + "\n1.1,2,,,one, two,,,,,\n";
        assertThat(refusal(comma.getBytes(StandardCharsets.UTF_8), true).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("cells-miscounted");
                    assertThat(fault.rows()).containsExactly(2);
                });
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        String csv = '\uFEFF' + RatingTable.of(HEADER, "1.1|2|||=1|" + FROM).csv();
        assertThat(read(csv.getBytes(StandardCharsets.UTF_8), true).rows()).hasSize(1);
    }

    @Test
    void moreRowsThanAnyBenchmarkHasAreRefused() {
        String[] rows = new String[5_001];
        Arrays.setAll(rows, i -> "1." + i + "|2||||" + FROM);
        String csv = RatingTable.of(HEADER, rows).csv();
        assertThat(refusal(csv.getBytes(StandardCharsets.UTF_8), true).faults())
                .extracting(Fault::code)
                .containsExactly("too-many-rows");
    }
}
