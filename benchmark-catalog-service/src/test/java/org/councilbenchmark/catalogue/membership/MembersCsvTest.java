package org.councilbenchmark.catalogue.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersCsvTest {

    private static final Map<String, String> IDS = Map.of("A", "AAA", "B", "BBB", "C", "CCC", "b", "BBB");

    private static List<GroupMember> read(boolean neighbours, String csv) {
        MemberFaults faults = new MemberFaults();
        List<WrittenMember> written =
                new MembersCsv(neighbours, faults).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        List<GroupMember> members = new MemberCheck(neighbours, IDS, faults).members(written);
        faults.throwIfAny();
        return members;
    }

    private static List<Fault> faults(boolean neighbours, String csv) {
        try {
            read(neighbours, csv);
            return List.of();
        } catch (ProblemException refused) {
            return refused.faults();
        }
    }

    @Test
    void aPoolIsAColumnOfCodes() {
        assertThat(read(false, "\uFEFF COUNCIL \r\nB\r\n\r\nA\r\n"))
                .extracting(GroupMember::council)
                .containsExactly("AAA", "BBB");
    }

    @Test
    void neighboursComeInTheOrderOfTheirPositions() {
        assertThat(read(true, "distance,position,neighbour,subject\n0.50,2,C,A\n,1,B,A\n"))
                .extracting(GroupMember::council)
                .containsExactly("BBB", "CCC");
    }

    @Test
    void aSubjectWithoutNeighboursSaysSo() {
        assertThat(read(true, "subject,neighbour,position\nA,,\n"))
                .containsExactly(new GroupMember("AAA", null, null, null));
    }

    @Test
    void allFaultsComeAtOnceAndEqualOnesTogether() {
        List<Fault> faults = faults(
                true, "subject,neighbour,position,distance\nA,X,1,\nB,X,1,2\nA,A,0,x\nA,B,1,\nA,C,1,\nC,,,\nC,A,1,\n");
        assertThat(faults)
                .extracting(Fault::code)
                .contains(
                        "council-unknown",
                        "distance-out-of-range",
                        "position-out-of-range",
                        "position-twice",
                        "neighbours-and-none");
        assertThat(faults.get(0).rows()).containsExactly(2, 3);
        assertThat(faults.get(0).total()).isEqualTo(2);
        assertThat(faults.get(0).column()).isEqualTo("neighbour");
        assertThat(faults).allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                        | column-missing
                    'subject,neighbour'                       | column-missing
                    'subject,neighbour,position,colour'       | column-unsuitable
                    'subject,subject,neighbour,position'      | column-unsuitable
                    'subject,neighbour,position\nA,B'         | cells-uneven
                    'subject,neighbour,position\nA,B,1,2'     | cells-uneven
                    'subject,neighbour,position\nA,"B,1'      | csv-unreadable
                    'subject,neighbour,position\nA,B,1e3'     | position-out-of-range
                    'subject,neighbour,position\n,B,1'        | council-unknown
                    'subject,neighbour,position\nA,B,1\nA,b,2' | council-twice
                    """)
    void everyKindOfFaultIsFound(String csv, String code) {
        assertThat(faults(true, csv.replace("\\n", "\n")))
                .extracting(Fault::code)
                .contains(code);
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        assertThat(faults(false, "council\n" + "A".repeat(1024 * 1024 + 10)))
                .extracting(Fault::code)
                .contains("csv-unreadable");
    }

    @Test
    void aThousandFaultsAreListedAndAllCounted() {
        StringBuilder csv = new StringBuilder("council\n");
        for (int row = 0; row < 1_500; row++) {
            csv.append("X").append(row).append('\n');
        }
        assertThat(faults(false, csv.toString())).hasSize(1_000);
        assertThatThrownBy(() -> read(false, csv.toString())).hasMessageContaining("1500 faults");
    }
}
