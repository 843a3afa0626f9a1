package org.councilbenchmark.evidence.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.councilbenchmark.evidence.partial.ChunkChecksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumHeadersTest {

    @Test
    void otherAlgorithmsOfAContentDigestArePassedOver() {
        assertThat(ChecksumHeaders.read(null, "md5=:Sd/dVLAcvNLSq16eXua5uQ==:")).isSameAs(ChunkChecksum.none());
        assertThat(ChecksumHeaders.read(null, null)).isSameAs(ChunkChecksum.none());
    }

    @Test
    void aContentDigestThatCannotBeReadIsNotPassedOver() {
        assertThatThrownBy(() -> ChecksumHeaders.read(null, "sha-256=abc")).hasMessageContaining("digest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha1 ", "md5 Sd/dVLAcvNLSq16eXua5uQ==", "SHA1 YWJj", "sha1 ä", "sha1 Y", "\0"})
    void whatIsNoChecksumOfAnAlgorithmThatIsSpokenIsRefused(String header) {
        assertThatThrownBy(() -> ChecksumHeaders.read(header, null))
                .hasMessageMatching("(?s).*(header|algorithm|Base64).*");
    }
}
