package org.councilbenchmark.evidence.s3store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.councilbenchmark.engines.Ports;
import org.councilbenchmark.evidence.S3Server;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.ContentStoreContract;
import org.councilbenchmark.evidence.store.ReceivingFolder;
import org.councilbenchmark.evidence.store.StoredContent;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

class S3StoreTest extends ContentStoreContract {

    private final S3Settings settings = new S3Settings(S3Server.endpoint());
    private ContentStore store;

    @Override
    protected ContentStore store() {
        if (store == null) {
            store = at(settings);
        }
        return store;
    }

    private ContentStore at(S3Config address) {
        return new S3Store(
                S3Access.connect(address), S3Access.connectPatiently(address), address, new ReceivingFolder(config()));
    }

    @Test
    void aContentLiesBehindThePrefixUnderItsDigest() {
        StoredContent stored = store().put(stream("where?"));
        try (S3Client client = S3Access.connect(settings)) {
            assertThat(client.listObjectsV2(list -> list.bucket(S3Server.BUCKET).prefix(settings.folder()))
                            .contents())
                    .extracting(object -> object.key())
                    .containsExactly(
                            settings.folder() + "objects/" + stored.sha256().substring(0, 2) + "/"
                                    + stored.sha256().substring(2, 4) + "/" + stored.sha256());
        }
    }

    @Test
    void anUploadInPartsThatWasNeverCompletedIsNoObjectAndIsSwept() {
        String key = settings.folder() + "objects/ab/cd/abcd";
        try (S3Client client = S3Access.connect(settings)) {
            client.createMultipartUpload(begin -> begin.bucket(S3Server.BUCKET).key(key));
            store().clearLeftovers(Instant.now());
            assertThat(open(client))
                    .as("young")
                    .extracting(MultipartUpload::key)
                    .contains(key);
            store().clearLeftovers(Instant.now().plus(Duration.ofDays(1)).plusSeconds(5));
            assertThat(open(client)).as("old").extracting(MultipartUpload::key).doesNotContain(key);
        }
        assertThat(older(Instant.now().plusSeconds(5))).isEmpty();
    }

    @Test
    void whatOthersPutIntoTheFolderIsLeftOut() {
        StoredContent stored = store().put(stream("ours"));
        try (S3Client client = S3Access.connect(settings)) {
            for (String foreign : List.of("objects/", "objects/ab/", "objects/readme.txt")) {
                client.putObject(
                        put -> put.bucket(S3Server.BUCKET).key(settings.folder() + foreign), RequestBody.empty());
            }
        }
        assertThat(older(Instant.now().plusSeconds(5))).containsExactly(stored.sha256());
    }

    private static List<MultipartUpload> open(S3Client client) {
        return client.listMultipartUploads(list -> list.bucket(S3Server.BUCKET)).uploads();
    }

    @Test
    void aServerThatIsAwayIsAProblemThatMayBeRepeated() throws IOException {
        ContentStore away = at(new S3Settings(URI.create("http://127.0.0.1:" + Ports.free())));
        Path received = received("kept by its owner");
        assertThatThrownBy(() -> away.keep(received)).hasMessageContaining("does not answer");
        assertThatThrownBy(() -> away.describe("ab".repeat(32))).hasMessageContaining("does not answer");
        assertThatThrownBy(away::requireAvailable).hasMessageContaining("does not answer");
        assertThat(Files.readString(received)).isEqualTo("kept by its owner");
    }

    @Test
    void aMissingBucketIsAStoreThatIsAwayAndNotAMissingContent() {
        ContentStore store = at(new S3Settings(S3Server.endpoint(), "no-such-bucket"));
        assertThatThrownBy(() -> store.describe("ab".repeat(32))).hasMessageContaining("does not answer");
    }
}
