package org.councilbenchmark.evidence.sniffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Verdict;
import org.councilbenchmark.evidence.ZipSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

    private static final int BUFFER = 64 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BUFFER - 3, BUFFER - 1, BUFFER, 2 * BUFFER - 5})
    void aNeedleIsFoundWhereverBuffersMeet(int at) throws IOException {
        byte[] bytes = (" ".repeat(at) + "<Script>").getBytes(StandardCharsets.US_ASCII);
        assertThat(ByteSearch.forAny("<script", "PK").occursIn(new ByteArrayInputStream(bytes)))
                .isTrue();
    }

    @Test
    void whatDoesNotOccurIsNotFound() throws IOException {
        byte[] bytes = "<scrip".repeat(BUFFER).getBytes(StandardCharsets.US_ASCII);
        assertThat(ByteSearch.forAny("<script").occursIn(new ByteArrayInputStream(bytes)))
                .isFalse();
    }

    @Test
    void anArchiveBehindATextIsFoundAndItsFourBytesAloneAreNot() {
        byte[] archive = new ZipSample().add("a", "b").bytes();
        byte[] both = new byte[archive.length + 1000];
        System.arraycopy(archive, 0, both, 900, archive.length);
        assertThat(Verdict.on(both, AppendedArchive::refuse)).isEqualTo("another-file-appended");
        assertThat(Verdict.on(both, AppendedArchive::refuseAtVeryEnd)).isEqualTo(Verdict.ACCEPTED);
        assertThat(Verdict.on(Samples.text("the end is PK\u0005\u0006" + " ".repeat(40)), AppendedArchive::refuse))
                .isEqualTo(Verdict.ACCEPTED);
    }
}
