package org.councilbenchmark.evidence.resumable;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.partial.PartialFile;
import org.councilbenchmark.evidence.partial.PartialFiles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ExpiredUploadsTest {

    @Inject
    ExpiredUploads expired;

    @Inject
    PartialFiles files;

    @Test
    void onlyExpiredUploadsAreClearedAway() throws Exception {
        UUID old = upload(-1);
        UUID young = upload(60);
        expired.sweep();
        assertThat(rows(old)).isZero();
        assertThat(file(old)).doesNotExist();
        assertThat(rows(young)).isEqualTo(1);
        assertThat(file(young)).exists();
    }

    @Test
    void anUploadThatIsBeingWrittenStays() throws Exception {
        UUID id = upload(-1);
        try (PartialFile held = files.take(id)) {
            expired.sweep();
            assertThat(rows(id)).isEqualTo(1);
            assertThat(held.path()).exists();
        }
        expired.sweep();
        assertThat(rows(id)).isZero();
    }

    @Test
    void aFileWithoutItsUploadIsClearedAwayOnceItIsOld() throws Exception {
        UUID id = UUID.randomUUID();
        files.take(id).close();
        expired.sweep();
        assertThat(file(id)).as("young").exists();
        Files.setLastModifiedTime(file(id), FileTime.from(Instant.now().minusSeconds(7200)));
        expired.sweep();
        assertThat(file(id)).as("old").doesNotExist();
    }

    private UUID upload(int secondsToLive) throws Exception {
        UUID id = UUID.randomUUID();
        change(
                "insert into resumable_upload (id, owner, council_id, length, metadata, expires_at)"
                        + " values (?, 'test', 'TRF', 10, '', now() + ? * interval '1 second')",
                id,
                secondsToLive);
        files.take(id).close();
        return id;
    }

    private static void change(String statement, Object... values) throws SQLException {
        assertThat(Sql.change(statement, values)).isEqualTo(1);
    }

    private static long rows(UUID id) {
        return Sql.count("select count(*) from resumable_upload where id = ?", id);
    }

    private static Path file(UUID id) {
        return Surroundings.store().resolve("partial").resolve(id.toString());
    }
}
