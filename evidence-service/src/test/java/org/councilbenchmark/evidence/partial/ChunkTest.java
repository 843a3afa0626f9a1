package org.councilbenchmark.evidence.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.store.StoreConfig;
import org.councilbenchmark.evidence.store.StoreSettings;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private final UUID id = UUID.randomUUID();
    private final List<Long> confirmed = new ArrayList<>();
    private PartialFiles files;

    @BeforeEach
    void start() {
        files = new PartialFiles(new StoreSettings(StoreConfig.Kind.FILES, folder));
    }

    @Test
    void bytesStandInTheFileOnceTheyAreConfirmed() throws IOException {
        receive(0, 10, stream("01234"), ChunkChecksum.none());
        receive(5, 10, stream("56789"), ChunkChecksum.none());
        assertThat(confirmed).containsExactly(5L, 10L);
        assertThat(content()).isEqualTo("0123456789");
    }

    @Test
    void whatLiesBehindTheOffsetIsOverwritten() throws IOException {
        receive(0, 10, stream("01234leftover".substring(0, 10)), ChunkChecksum.none());
        receive(5, 10, stream("56"), ChunkChecksum.none());
        assertThat(content()).isEqualTo("0123456");
    }

    @Test
    void bytesThatAreAContentByNowAreNotChanged() throws IOException {
        receive(0, 10, stream("0123456789"), ChunkChecksum.none());
        Path content = Files.createLink(
                folder.resolve("content"), folder.resolve("partial").resolve(id.toString()));
        receive(5, 10, stream("xxxxx"), ChunkChecksum.none());
        assertThat(content()).isEqualTo("01234xxxxx");
        assertThat(content).hasContent("0123456789");
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsKept() {
        assertThatThrownBy(() -> receive(0, 10, new SequenceInputStream(stream("012"), broken()), ChunkChecksum.none()))
                .isInstanceOf(IOException.class);
        assertThat(confirmed).containsExactly(3L);
    }

    @Test
    void withAChecksumABrokenBodyIsNotKept() {
        ChunkChecksum checksum = ChunkChecksum.of(sha1(), new byte[20]);
        assertThatThrownBy(() -> receive(0, 10, new SequenceInputStream(stream("012"), broken()), checksum))
                .isInstanceOf(IOException.class);
        assertThat(confirmed).isEmpty();
    }

    @Test
    void onlyTheRightChecksumIsConfirmed() throws IOException {
        assertThatThrownBy(() -> receive(0, 5, stream("01234"), ChunkChecksum.of(sha1(), new byte[20])))
                .hasMessageContaining("checksum");
        assertThat(confirmed).isEmpty();
        receive(0, 5, stream("01234"), ChunkChecksum.of(sha1(), sha1().digest("01234".getBytes())));
        assertThat(confirmed).containsExactly(5L);
    }

    @Test
    void aLongBodyIsConfirmedOnItsWay() throws IOException {
        receive(0, 200L * MEBIBYTE, new ByteArrayInputStream(new byte[70 * MEBIBYTE]), ChunkChecksum.none());
        assertThat(confirmed).hasSize(3).endsWith(70L * MEBIBYTE);
    }

    @Test
    void moreThanWasAnnouncedNeverCompletesTheUpload() {
        assertThatThrownBy(() -> receive(0, 4, stream("01234"), ChunkChecksum.none()))
                .isInstanceOf(ProblemException.class);
        assertThat(confirmed).doesNotContain(4L);
    }

    @Test
    void oneWriterAtATime() throws IOException {
        try (PartialFile first = files.take(id)) {
            assertThatThrownBy(() -> files.take(id)).hasMessageContaining("Another request");
            assertThat(first.size()).isZero();
        }
        files.take(id).close();
        assertThat(files.size(id)).isZero();
    }

    private void receive(long offset, long length, InputStream body, ChunkChecksum checksum) throws IOException {
        try (PartialFile file = files.take(id)) {
            new Chunk(file, offset, length, checksum, confirmed::add).receive(body);
        }
    }

    private String content() throws IOException {
        return Files.readString(folder.resolve("partial").resolve(id.toString()));
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection broke");
            }
        };
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
