package org.councilbenchmark.evidence.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.ContentStoreContract;
import org.councilbenchmark.evidence.store.ReceivingFolder;
import org.councilbenchmark.evidence.store.StoredContent;
import org.junit.jupiter.api.Test;

class FileStoreTest extends ContentStoreContract {

    private ContentStore store;

    @Override
    protected ContentStore store() {
        if (store == null) {
            store = new FileStore(config(), new ReceivingFolder(config()));
        }
        return store;
    }

    @Test
    void theBytesOfAReceivedFileAreNotWrittenTwice() throws IOException {
        Path received = received("one set of bytes");
        Path object = store().file(store().keep(received).sha256()).orElseThrow();
        assertThat(Files.getAttribute(object, "unix:ino")).isEqualTo(Files.getAttribute(received, "unix:ino"));
    }

    @Test
    void aFileThatWasReceivedLongAgoIsYoungOnceItIsKept() throws IOException {
        Path received = received("received long ago");
        Files.setLastModifiedTime(received, FileTime.from(Instant.EPOCH));
        StoredContent kept = store().keep(received);
        assertThat(older(Instant.now().minusSeconds(60))).doesNotContain(kept.sha256());
    }

    @Test
    void aDamagedContentIsMendedByKeepingItAgain() throws IOException {
        StoredContent stored = store().put(stream("precious"));
        Files.writeString(store().file(stored.sha256()).orElseThrow(), "spoiled!");
        store().keep(received("precious"));
        assertThat(read(stored.sha256(), 0, 8)).isEqualTo("precious");
    }

    @Test
    void aFolderThatIsAFileIsAStoreThatIsAway() throws IOException {
        Files.writeString(config().directory(), "in the way");
        assertThatThrownBy(() -> store().put(stream("x"))).hasMessageContaining("does not answer");
        assertThatThrownBy(() -> store().requireAvailable()).hasMessageContaining("does not answer");
    }
}
