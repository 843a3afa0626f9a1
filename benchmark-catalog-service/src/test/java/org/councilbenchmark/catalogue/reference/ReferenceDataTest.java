package org.councilbenchmark.catalogue.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ReferenceDataTest {

    private static final ReferenceData.Loaded NOTHING = new ReferenceData.Loaded(0, 0, 0);
    private static final List<String> TABLES = List.of(
            "region",
            "council",
            "council_version",
            "council_alias",
            "council_succession",
            "indicator",
            "indicator_version",
            "rating_scale",
            "rating_level");

    @Inject
    ReferenceData referenceData;

    @Inject
    DataSource database;

    private String ask(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
        }
    }

    /** The transaction that last wrote each row, all rows together. */
    private String writers() throws SQLException {
        StringBuilder writers = new StringBuilder();
        for (String table : TABLES) {
            writers.append(ask(
                    "select md5(string_agg(t.xmin::text || t.ctid::text, ',' order by t.ctid)) from " + table + " t"));
        }
        return writers.toString();
    }

    @Test
    void loadingAgainWritesNoRowAndTellsNobody() throws SQLException {
        String before = writers();
        String lastEvent = ask("select last_value from outbox_id_seq");
        assertThat(referenceData.load()).isEqualTo(NOTHING);
        assertThat(writers()).isEqualTo(before);
        assertThat(ask("select last_value from outbox_id_seq")).isEqualTo(lastEvent);
    }

    @Test
    void replicasStartingTogetherWriteNothingTwice() {
        List<CompletableFuture<ReferenceData.Loaded>> replicas = Stream.generate(
                        () -> CompletableFuture.supplyAsync(referenceData::load))
                .limit(3)
                .toList();
        assertThat(replicas).allSatisfy(replica -> assertThat(replica.join()).isEqualTo(NOTHING));
    }

    @Test
    void theWholeRegisterIsTold() {
        List<TestEvent> councils = TestTopics.awaitAll("catalogue.councils", event -> event.version() == 1, 365);
        assertThat(councils.stream().map(TestEvent::key).distinct()).hasSize(365);
        List<TestEvent> edition = TestTopics.awaitAll(
                "catalogue.benchmarks", event -> event.key().startsWith("ideal-authority@2009.1"), 250);
        assertThat(edition).extracting(TestEvent::type).containsOnly("edition.node.v1", "edition.published.v1");
    }

    @Test
    void aCouncilThatDiffersFromTheRegisterIsMendedAndTold() throws SQLException {
        change("update council_version set name = 'Alerdale' where council = 'ALL'");
        assertThat(referenceData.load()).isEqualTo(new ReferenceData.Loaded(1, 0, 0));
        reader().get("/v1/councils/ALL").then().body("name", equalTo("Allerdale"));
        TestEvent told =
                TestTopics.await("catalogue.councils", event -> event.key().equals("ALL") && event.version() == 2);
        assertThat(told.data().get("name").asText()).isEqualTo("Allerdale");
    }

    @Test
    void aMissingCodeIsPutBack() throws SQLException {
        change("delete from council_alias where code = 'E07000100'");
        assertThat(referenceData.load().councils()).isEqualTo(1);
        reader().get("/v1/councils/E07000100").then().statusCode(200).body("id", equalTo("SAL"));
    }

    @Test
    void whatAnEditorDefinedIsNotOverwritten() {
        String definition = """
                {"title": "Edited by a person", "unit": "percent", "polarity": "NEUTRAL", "comparable": true}""";
        editor().header("If-Match", "*")
                .body(definition)
                .put("/v1/indicators/NI13")
                .then()
                .statusCode(200);
        assertThat(referenceData.load().indicators()).isZero();
        reader().get("/v1/indicators/NI13").then().body("title", equalTo("Edited by a person"));
    }

    @Test
    void whatAnAdministratorChangedIsNotOverwritten() {
        as("administrator")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("""
                        {"code": "E06000017", "name": "Rutland", "officialName": "Rutland County Council",
                         "type": "UNITARY", "region": "E12000004", "note": "Edited by a person."}""")
                .put("/v1/councils/RUT")
                .then()
                .statusCode(200);
        assertThat(referenceData.load().councils()).isZero();
        reader().get("/v1/councils/RUT").then().body("note", equalTo("Edited by a person."));
    }
}
