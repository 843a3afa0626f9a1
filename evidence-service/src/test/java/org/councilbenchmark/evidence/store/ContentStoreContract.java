package org.councilbenchmark.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, held against each of them. */
public abstract class ContentStoreContract {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    protected Path folder;

    protected abstract ContentStore store();

    /** A folder in which uploads are received, and nothing else of the store's. */
    protected StoreConfig config() {
        return new StoreSettings(StoreConfig.Kind.FILES, folder.resolve("store"));
    }

    @Test
    void aContentLiesUnderItsDigest() {
        assertThat(store().put(stream("abc"))).isEqualTo(new StoredContent(ABC, 3));
        assertThat(read(ABC, 0, 3)).isEqualTo("abc");
        assertThat(store().describe(ABC))
                .get()
                .extracting(ContentStore.State::bytes)
                .isEqualTo(3L);
    }

    @Test
    void aReceivedFileIsKeptAndStaysItsOwners() throws IOException {
        Path received = received("received");
        StoredContent kept = store().keep(received);
        assertThat(received).hasContent("received");
        Files.delete(received);
        assertThat(read(kept.sha256(), 0, kept.bytes())).isEqualTo("received");
    }

    @Test
    void theSameContentIsKeptOnceHoweverOftenItComes() throws IOException {
        Path received = received("again and again");
        StoredContent first = store().keep(received);
        assertThat(store().keep(received)).isEqualTo(first);
        assertThat(store().put(stream("again and again"))).isEqualTo(first);
        assertThat(read(first.sha256(), 0, first.bytes())).isEqualTo("again and again");
        assertThat(older(Instant.now().plusSeconds(5)))
                .filteredOn(first.sha256()::equals)
                .hasSize(1);
    }

    @Test
    void aPartIsReadWithoutTheRest() {
        StoredContent stored = store().put(stream("0123456789"));
        assertThat(read(stored.sha256(), 3, 4)).isEqualTo("3456");
        assertThat(read(stored.sha256(), 9, 1)).isEqualTo("9");
    }

    @Test
    void aLargeContentComesBackAsItWas() throws IOException {
        byte[] large = new byte[11 * 1024 * 1024 + 7];
        new Random(large.length).nextBytes(large);
        Path received = Files.write(folder.resolve("large"), large);
        StoredContent kept = store().keep(received);
        assertThat(kept.bytes()).isEqualTo(large.length);
        try (InputStream in = store().open(kept.sha256(), 0, kept.bytes())) {
            assertThat(in.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void nothingLiesUnderTheDigestOfAContentThatNeverCame() {
        assertThat(store().describe(Sha256.ofText(UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void aDeletedContentIsGoneAndDeletingItAgainDoesNoHarm() {
        StoredContent stored = store().put(stream("short-lived"));
        store().delete(stored.sha256());
        store().delete(stored.sha256());
        assertThat(store().describe(stored.sha256())).isEmpty();
    }

    @Test
    void onlyWhatIsOldEnoughIsListed() {
        StoredContent stored = store().put(stream("how old"));
        assertThat(older(Instant.now().minus(Duration.ofMinutes(1)))).doesNotContain(stored.sha256());
        assertThat(older(Instant.now().plusSeconds(5))).contains(stored.sha256());
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> store().put(broken)).hasMessageContaining("nothing was recorded");
        Path incoming = new ReceivingFolder(config()).incoming();
        assertThat(incoming).isEmptyDirectory();
    }

    @Test
    void anAvailableStoreSaysSo() {
        store().requireAvailable();
        store().clearLeftovers(Instant.now());
        assertThat(store().describe(ABC)).isNotNull();
    }

    protected Path received(String content) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID().toString()), content);
    }

    protected List<String> older(Instant before) {
        List<String> found = new ArrayList<>();
        store().forEachOlder(before, found::add);
        return found;
    }

    protected String read(String sha256, long first, long length) {
        try (InputStream in = store().open(sha256, first, length)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    protected static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
