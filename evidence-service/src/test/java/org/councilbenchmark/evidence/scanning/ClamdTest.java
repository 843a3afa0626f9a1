package org.councilbenchmark.evidence.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import org.councilbenchmark.evidence.revision.Verdict;
import org.councilbenchmark.evidence.scanning.FakeClamd.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClamdTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final FakeClamd server = new FakeClamd();
    private final Clamd clamd = new Clamd(new Settings(server.address(), PATIENCE, PATIENCE, 1));

    record Settings(String address, Duration connectTimeout, Duration scanTimeout, int atOnce) implements ClamdConfig {}

    @AfterEach
    void stop() {
        clamd.stop();
        server.close();
    }

    @Test
    void everyByteReachesTheScanner() throws ScanFailure {
        byte[] content = new byte[300_000];
        new Random(4).nextBytes(content);
        Verdict verdict = scan(content);
        assertThat(verdict).isEqualTo(new Verdict("ClamAV 1.4.3", "27500/Mon May 10 2010", null));
        assertThat(server.scanned()).singleElement().isEqualTo(content);
    }

    @Test
    void aFindingHasTheNameOfItsSignature() throws ScanFailure {
        assertThat(scan(Eicar.file()).finding()).isEqualTo(Eicar.SIGNATURE);
    }

    @Test
    void aContentThatComesInDribsIsTheSameContent() throws ScanFailure {
        byte[] content = Eicar.file();
        InputStream slow = new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 3));
            }
        };
        assertThat(clamd.scan(slow).finding()).isEqualTo(Eicar.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({"AWAY,SCANNER_AWAY", "SILENT,SCANNER_AWAY", "SMALL,SIZE_LIMIT", "FAILING,SCANNER_ERROR"})
    void whatIsNoVerdictIsToldApart(Mood mood, ScanProblem problem) throws Exception {
        assertThat(clamd.describe()).isEqualTo("ClamAV 1.4.3");
        server.feels(mood);
        assertThatThrownBy(() -> scan(new byte[100_000]))
                .isInstanceOfSatisfying(ScanFailure.class, failure -> assertThat(failure.problem())
                        .isEqualTo(problem));
    }

    @Test
    void nobodyThereIsAway() {
        server.close();
        assertThatThrownBy(clamd::describe)
                .isInstanceOfSatisfying(ScanFailure.class, failure -> assertThat(failure.problem())
                        .isEqualTo(ScanProblem.SCANNER_AWAY));
    }

    private Verdict scan(byte[] content) throws ScanFailure {
        return clamd.scan(new ByteArrayInputStream(content));
    }
}
