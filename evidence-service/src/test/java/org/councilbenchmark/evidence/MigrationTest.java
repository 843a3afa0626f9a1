package org.councilbenchmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was recorded before revisions had a state and documents a history is neither lost nor different afterwards. */
class MigrationTest {

    private static final String DATABASE = "migrated";
    private static final String COUNTED = "counted";
    private static final String DOCUMENT = "0198f3b0-1111-7c10-8f9a-2f62d9f0a5b0";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void whatIsThereAlreadyIsAcceptedAndToldAgainAsItWas() throws Exception {
        String url = database(DATABASE);
        migrate(url, "5");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement database = connection.createStatement()) {
            database.execute("insert into content_object values ('" + DIGEST + "', 48213)");
            database.execute("insert into document values ('" + DOCUMENT
                    + "', 'TRF', 'Survey', null, '2009-04-01', null, false, 1, 4, 3)");
            database.execute("insert into document_revision values ('" + DOCUMENT + "', 1, '" + DIGEST
                    + "', 48213, 'application/pdf', 'survey.pdf', '2010-05-11T10:00:00.5Z', 'assessor-7f3a', 1, '"
                    + DIGEST + "')");
            migrate(url, "latest");
            assertThat(one(database, "select state || event_version from revision_state"))
                    .isEqualTo("ACCEPTED1");
            assertThat(one(database, "select kind || classification from document"))
                    .isEqualTo("FILEOFFICIAL");
            JsonNode told = new ObjectMapper().readTree(one(database, "select event_data from document_history"));
            assertThat(Contracts.faults("document.accepted.v1", told)).isEmpty();
            assertThat(told.get("acceptedAt").asText()).isEqualTo("2010-05-11T10:00:00.500000Z");
            assertThat(told.has("effectiveTo")).isFalse();
        }
    }

    @Test
    void whatIsKeptWhenQuotasBeginIsCountedAsItIsCountedFromThenOn() throws Exception {
        String url = database(COUNTED);
        migrate(url, "19");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement database = connection.createStatement()) {
            database.execute("insert into content_object (sha256, bytes) values ('" + DIGEST + "', 100)");
            record(database, "kept", "ACCEPTED");
            record(database, "rejected", "REJECTED");
            String gone = record(database, "disposed of", "ACCEPTED");
            database.execute("insert into document_standing (document_id, disposed_at) values ('" + gone + "', now())");
            migrate(url, "20");
            assertThat(one(database, "select used_bytes || '/' || used_documents from evidence_quota"))
                    .isEqualTo("100/2");
        }
    }

    private static String database(String name) throws Exception {
        Engines.postgres().createDatabaseIfAbsent(name);
        return Engines.postgres().jdbcUrl(name);
    }

    private static String record(Statement database, String title, String state) throws Exception {
        String id = UUID.randomUUID().toString();
        database.execute("insert into document (id, council_id, title, demonstration, current_revision, version,"
                + " event_version) values ('" + id + "', 'TRF', '" + title + "', false, 1, 1, 1)");
        database.execute("insert into document_revision (document_id, number, sha256, bytes, media_type, file_name,"
                + " accepted_at, accepted_by, chain) values ('" + id + "', 1, '" + DIGEST
                + "', 100, 'application/pdf', 'survey.pdf', now(), 'assessor', encode(sha256('" + title
                + "'), 'hex'))");
        database.execute("insert into revision_state (document_id, number, state, changed_at, finding, event_version)"
                + " values ('" + id + "', 1, '" + state + "', now(), "
                + (state.equals("REJECTED") ? "'Eicar'" : "null") + ", 1)");
        return id;
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/platform/outbox", "db/platform/idempotency", "db/platform/inbox", "db/migration")
                .placeholders(Map.of("search-language", "english"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static String one(Statement database, String query) throws Exception {
        ResultSet row = database.executeQuery(query);
        row.next();
        return row.getString(1);
    }
}
