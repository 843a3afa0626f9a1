package org.councilbenchmark.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class StoreTest {

    @Inject
    ContentStore store;

    @Inject
    ReceivingFolder receiving;

    @Inject
    OrphanSweeper sweeper;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void aContentLiesUnderItsDigest() {
        StoredContent stored = store.put(new ByteArrayInputStream(Samples.text("abc")));
        assertThat(stored)
                .isEqualTo(new StoredContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
        assertThat(object(stored)).hasContent("abc");
        assertThat(object(stored).toString()).contains("/objects/ba/78/ba7816bf");
    }

    @Test
    void anObjectWithoutARowIsSweptOnceItIsOld() throws Exception {
        StoredContent orphan = store.put(new ByteArrayInputStream(Samples.pdf()));
        sweeper.sweep();
        assertThat(object(orphan)).as("young").exists();
        age(object(orphan));
        sweeper.sweep();
        assertThat(object(orphan)).as("old").doesNotExist();
    }

    @Test
    void anObjectWithARowIsNeverSwept() throws Exception {
        byte[] pdf = Samples.pdf();
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        age(objectOf(pdf));
        sweeper.sweep();
        Api.trafford().get(path).then().statusCode(200);
    }

    @Test
    void leftoversOfInterruptedUploadsAreSweptOnceTheyAreOld() throws Exception {
        Path received =
                Files.writeString(Files.createDirectories(receiving.uploads()).resolve("left"), "x");
        Path copied =
                Files.writeString(Files.createDirectories(receiving.incoming()).resolve("left.part"), "x");
        Path young = Files.writeString(receiving.incoming().resolve("young.part"), "x");
        age(received);
        age(copied);
        sweeper.sweep();
        assertThat(received).doesNotExist();
        assertThat(copied).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    @Test
    void anOrphanThatIsUploadedAgainLives() throws Exception {
        byte[] pdf = Samples.pdf();
        StoredContent orphan = store.put(new ByteArrayInputStream(pdf));
        age(object(orphan));
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        sweeper.sweep();
        Api.trafford().get(path).then().statusCode(200);
    }

    @Test
    void nobodyReliesOnAContentWhileItIsBeingDeleted() throws Exception {
        byte[] pdf = Samples.pdf();
        String digest = Sha256.ofText(new String(pdf));
        Sql.change("insert into content_leaving (sha256) values (?)", digest);
        sweeper.sweep();
        Api.upload(pdf, "survey.pdf", Samples.PDF)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", endsWith("/temporarily-unavailable"));
        Sql.change("update content_leaving set at = now() - interval '16 minutes' where sha256 = ?", digest);
        sweeper.sweep();
        Api.upload(pdf, "survey.pdf", Samples.PDF).then().statusCode(201);
    }

    @Test
    void aDeletionThatEndedLeavesNoNote() throws Exception {
        StoredContent orphan = store.put(new ByteArrayInputStream(Samples.pdf()));
        age(object(orphan));
        sweeper.sweep();
        assertThat(object(orphan)).doesNotExist();
        assertThat(Sql.count("select count(*) from content_leaving where sha256 = ?", orphan.sha256()))
                .isZero();
    }

    @Test
    void whatAnotherReplicaIsDeletingIsLeftToIt() throws Exception {
        StoredContent orphan = store.put(new ByteArrayInputStream(Samples.pdf()));
        age(object(orphan));
        Sql.change("insert into content_leaving (sha256) values (?)", orphan.sha256());
        sweeper.sweep();
        assertThat(object(orphan)).exists();
    }

    @Test
    void aStrayNameDoesNotEndTheSweep() throws Exception {
        Path stray = Files.writeString(
                Files.createDirectories(Surroundings.store().resolve("objects")).resolve("0"), "x");
        age(stray);
        StoredContent orphan = store.put(new ByteArrayInputStream(Samples.pdf()));
        age(object(orphan));
        sweeper.sweep();
        assertThat(object(orphan)).doesNotExist();
        assertThat(stray).as("not ours").exists();
        Files.delete(stray);
    }

    @Test
    void oneChangedByteIsNeverSent() throws Exception {
        byte[] pdf = Samples.pdf();
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        Api.trafford().get(path).then().statusCode(200);
        flipByte(objectOf(pdf));
        Api.trafford()
                .get(path)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", endsWith("/content-damaged"))
                .body("detail", not(containsString(Surroundings.store().toString())));
        Api.trafford().header("Range", "bytes=0-3").get(path).then().statusCode(500);
    }

    @Test
    void aShortenedFileIsNeverSent() throws Exception {
        byte[] pdf = Samples.pdf();
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        Files.write(objectOf(pdf), Samples.text("%PDF"), StandardOpenOption.TRUNCATE_EXISTING);
        Api.trafford().get(path).then().statusCode(500).body("type", endsWith("/content-damaged"));
    }

    @Test
    void aMissingFileIsGone() throws Exception {
        byte[] pdf = Samples.pdf();
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        Files.delete(objectOf(pdf));
        Api.trafford().get(path).then().statusCode(410).body("type", endsWith("/content-missing"));
    }

    @Test
    void aDamagedContentIsMendedByUploadingItAgain() throws Exception {
        byte[] pdf = Samples.pdf();
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        flipByte(objectOf(pdf));
        Api.trafford().get(path).then().statusCode(500);
        Api.document(pdf);
        Api.trafford().get(path).then().statusCode(200).body(equalTo(new String(pdf)));
    }

    @Test
    void aRevisionCannotBeRewritten() {
        Api.document();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Sql.change("update document_revision set file_name = 'x'"))
                .hasMessageContaining("revisions are kept");
    }

    private Path objectOf(byte[] content) {
        return store.file(Sha256.ofText(new String(content))).orElseThrow();
    }

    private Path object(StoredContent content) {
        return store.file(content.sha256()).orElseThrow();
    }

    private static void flipByte(Path object) throws Exception {
        byte[] bytes = Files.readAllBytes(object);
        bytes[20] ^= 1;
        Files.write(object, bytes);
    }

    private static void age(Path file) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
}
