package org.councilbenchmark.evidence.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestFieldTest {

    private static final String DIGEST = "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha-256=:" + DIGEST + ":",
                " sha-256 = :" + DIGEST + ": ",
                "md5=:Sd/dVLAcvNLSq16eXua5uQ==:,sha-256=:" + DIGEST + ":",
                "x-sha-256=:AAAA:, sha-256=:" + DIGEST + ":, sha-512=:AAAA:"
            })
    void theDigestIsFoundAmongOthers(String field) {
        assertThat(DigestField.sha256(field, "/file")).hasValue(DIGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5=:Sd/dVLAcvNLSq16eXua5uQ==:", "x-sha-256=:" + DIGEST + ":", "unixsum=:AAAA:"})
    void otherAlgorithmsArePassedOver(String field) {
        assertThat(DigestField.sha256(field, "/file")).isEmpty();
    }

    @Test
    void nothingStatedIsNothingToCheck() {
        assertThat(DigestField.sha256(null, "/file")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "sha-256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "sha-256=:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08:",
                "sha-256=" + DIGEST,
                "SHA-256=:" + DIGEST + ":",
                "sha-256=:AAAA:",
                "sha-256=:" + DIGEST + ":,",
                "sha-256:" + DIGEST
            })
    void whatCannotBeReadIsRefusedAtItsPlace(String field) {
        ProblemException inBody =
                catchThrowableOfType(ProblemException.class, () -> DigestField.sha256(field, "/digest"));
        assertThat(inBody.type().status()).isEqualTo(400);
        assertThat(inBody.faults().get(0).pointer()).isEqualTo("/digest");
        ProblemException inHeader =
                catchThrowableOfType(ProblemException.class, () -> DigestField.sha256(field, "Content-Digest"));
        assertThat(inHeader.faults().get(0).parameter()).isEqualTo("Content-Digest");
    }
}
