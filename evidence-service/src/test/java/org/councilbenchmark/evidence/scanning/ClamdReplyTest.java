package org.councilbenchmark.evidence.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClamdReplyTest {

    @ParameterizedTest
    @CsvSource({"SIZE_LIMIT,1,PT1H", "SCANNER_AWAY,1,PT2S", "SCANNER_AWAY,3,PT8S", "SCANNER_AWAY,900,PT1M"})
    void attemptsBecomeRarer(ScanProblem problem, int attempts, Duration wait) {
        assertThat(problem.waitAfter(attempts)).isEqualTo(wait);
    }

    @Test
    void aVersionWithoutADatabaseIsAVersion() throws ScanFailure {
        assertThat(ClamdReply.version("ClamAV 1.4.3")).isEqualTo(new ClamdReply.Version("ClamAV 1.4.3", null));
    }

    @Test
    void whatItWasKeptFromLookingAtIsNeitherCleanNorInfected() {
        assertThatThrownBy(() -> ClamdReply.finding("stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND"))
                .isInstanceOfSatisfying(ScanFailure.class, failure -> assertThat(failure.problem())
                        .isEqualTo(ScanProblem.SIZE_LIMIT));
    }

    @ParameterizedTest
    @CsvSource({"''", "stream: ERROR", "OK", "HTTP/1.1 400 Bad Request", "stream: OK and more"})
    void onlyTheVeryWordIsClean(String reply) {
        assertThatThrownBy(() -> ClamdReply.finding(reply)).isInstanceOf(ScanFailure.class);
    }

    @Test
    void somethingElseOnThePortIsNoScanner() {
        assertThatThrownBy(() -> ClamdReply.version("SSH-2.0-OpenSSH")).isInstanceOf(ScanFailure.class);
    }
}
