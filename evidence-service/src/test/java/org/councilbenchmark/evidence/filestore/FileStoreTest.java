package org.councilbenchmark.evidence.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    void whatOthersPutIntoTheFolderIsLeftOut() throws IOException {
        StoredContent stored = store().put(stream("ours"));
        Path objects = config().directory().resolve("objects");
        Files.writeString(objects.resolve("x"), "stray");
        Files.writeString(objects.resolve(stored.sha256().substring(0, 2)).resolve("readme.txt"), "stray");
        assertThat(older(Instant.now().plusSeconds(5))).containsExactly(stored.sha256());
    }

    @Test
    void whatVanishesWhileItIsLookedForDoesNotEndTheSearch() throws IOException {
        List<StoredContent> stored =
                List.of(store().put(stream("one")), store().put(stream("two")), store().put(stream("three")));
        List<String> found = new ArrayList<>();
        store().forEachOlder(Instant.now().plusSeconds(5), sha256 -> {
            found.add(sha256);
            stored.forEach(each -> vanish(each.sha256()));
        });
        assertThat(found).hasSize(1);
    }

    private void vanish(String sha256) {
        store().delete(sha256);
        Path folder = store().file(sha256).orElseThrow().getParent();
        folder.toFile().delete();
        folder.getParent().toFile().delete();
    }

    @Test
    void aFolderThatIsAFileIsAStoreThatIsAway() throws IOException {
        Files.writeString(config().directory(), "in the way");
        assertThatThrownBy(() -> store().put(stream("x"))).hasMessageContaining("does not answer");
        assertThatThrownBy(() -> store().requireAvailable()).hasMessageContaining("does not answer");
    }
}
