package org.councilbenchmark.assessment.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.RatingTable;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exported, filled in, sent back: over HTTP, with a workbook as another program saves it. */
@QuarkusTest
@WithTestResource(Engines.class)
class OfflineRatingTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":2,"narrative":"As seen","confidence":"LOW"},
                        {"criterion":"1.1.a.2","notApplicable":true,"reason":"No homes"},
                        {"criterion":"1.1.a.3","level":3,"narrative":"=1+1"}]}""").put(path + "/ratings").then().statusCode(200);
    }

    private RatingTable exported() {
        return RatingTable.read(client.assessor()
                .get(path + "/export?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private ValidatableResponse send(RatingTable table, String query) {
        return client.assessor()
                .contentType(XLSX)
                .body(table.workbook())
                .post(path + "/ratings/workbook" + query)
                .then();
    }

    private ValidatableResponse rating(String criterion) {
        return client.assessor().get(path + "/ratings/" + criterion).then();
    }

    private String state() {
        return client.assessor().get(path + "/ratings").asString();
    }

    private void colleagueRates(String criterion, int level) {
        client.rate(path, level, List.of(criterion));
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        String before = state();
        send(exported(), "")
                .statusCode(200)
                .body("counts.rows", equalTo(10))
                .body("counts.unchanged", equalTo(10))
                .body("counts.written", equalTo(0));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whatWasFilledInIsShownFirstAndThenWritten() {
        RatingTable table = exported()
                .set("1.1.a.1", "level", "4")
                .set("1.1.a.2", "notApplicable", "no")
                .set("1.1.a.2", "reason", "")
                .set("1.1.a.2", "level", "1")
                .set("2.1.a.2", "level", "9")
                .set("2.1.a.2", "narrative", "Strong\nand growing")
                .set("1.1.a.3", "narrative", "");
        String before = state();
        send(table, "?dryRun=true")
                .statusCode(200)
                .body("counts.changed", equalTo(2))
                .body("counts.created", equalTo(1))
                .body("counts.written", equalTo(0))
                .body("rows.find { it.criterion == '1.1.a.3' }.kept", equalTo(List.of("narrative")))
                .body("rows.find { it.criterion == '2.1.a.2' }.mine.level", equalTo(9));
        assertThat(state()).isEqualTo(before);
        send(table, "").statusCode(200).body("counts.written", equalTo(3)).body("dryRun", equalTo(false));
        rating("1.1.a.1").body("level", equalTo(4)).body("narrative", equalTo("As seen"));
        rating("1.1.a.2").body("level", equalTo(1)).body("reason", nullValue());
        rating("1.1.a.3").body("narrative", equalTo("=1+1"));
        rating("2.1.a.2").body("level", equalTo(9)).body("narrative", equalTo("Strong\nand growing"));
        client.assessor()
                .get(path + "/history?size=3")
                .then()
                .body("items.action", equalTo(List.of("RATED", "RATED", "RATED")));
    }

    @Test
    void sentTwiceItChangesNothingMore() {
        RatingTable table = exported().set("1.1.a.1", "level", "4");
        send(table, "").statusCode(200).body("counts.written", equalTo(1));
        send(table, "").statusCode(200).body("counts.unchanged", equalTo(10));
    }

    @Test
    void aConflictIsRefusedWithBothRatingsAndWhatWasSeen() {
        RatingTable table = exported().set("1.1.a.1", "level", "4").set("1.1.a.4", "level", "2");
        colleagueRates("1.1.a.1", 3);
        colleagueRates("1.1.a.2", 1);
        String before = state();
        send(table, "?dryRun=true")
                .statusCode(200)
                .body("counts.conflicts", equalTo(1))
                .body("counts.unchanged", equalTo(8))
                .body("rows.find { it.outcome == 'CONFLICT' }.base.level", equalTo(2))
                .body("rows.find { it.outcome == 'CONFLICT' }.base.narrative", equalTo("As seen"))
                .body("rows.find { it.outcome == 'CONFLICT' }.mine.level", equalTo(4))
                .body("rows.find { it.outcome == 'CONFLICT' }.theirs.level", equalTo(3));
        send(table, "")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/ratings-conflict"))
                .body("errors", hasSize(1))
                .body("errors[0].rows", equalTo(List.of(table.numberOf("1.1.a.1"))))
                .body("errors[0].detail", containsString("you saw level 2; now it is level 3; yours is level 4"));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whoSendsATableMayDecideConflictsEitherWay() {
        RatingTable table = exported().set("1.1.a.1", "level", "4").set("1.1.a.4", "level", "2");
        colleagueRates("1.1.a.1", 3);
        colleagueRates("1.1.a.2", 1);
        send(table, "?onConflict=keep-theirs").statusCode(200).body("counts.written", equalTo(1));
        rating("1.1.a.1").body("level", equalTo(3));
        rating("1.1.a.4").body("level", equalTo(2));
        send(table, "?onConflict=keep-mine").statusCode(200).body("counts.written", equalTo(1));
        rating("1.1.a.1").body("level", equalTo(4));
        rating("1.1.a.2").body("level", equalTo(1));
    }

    @Test
    void aRatingThatWasRemovedMeanwhileIsAConflictToo() {
        RatingTable table = exported().set("1.1.a.1", "level", "4");
        client.assessor()
                .header("If-Match", "*")
                .delete(path + "/ratings/1.1.a.1")
                .then()
                .statusCode(204);
        send(table, "").statusCode(409).body("errors[0].detail", containsString("now it is no rating"));
        send(table, "?onConflict=keep-mine").statusCode(200).body("counts.written", equalTo(1));
        rating("1.1.a.1").body("level", equalTo(4)).body("narrative", equalTo("As seen"));
    }

    @Test
    void wrongRowsAreToldAllAtOnceAndNothingIsWritten() {
        RatingTable table = exported()
                .set("1.1.a.1", "level", "9")
                .set("1.1.a.4", "notApplicable", "yes")
                .set("1.1.a.5", "level", "three")
                .set("2.1.b.1", "narrative", "Words alone")
                .set("2.1.b.2", "level", "3")
                .set("2.1.b.3", "criterion", "7.7.x.7");
        String before = state();
        send(table, "")
                .statusCode(422)
                .body("type", endsWith("/ratings-table-invalid"))
                .body(
                        "errors.code",
                        hasItems(
                                "level-off-scale",
                                "reason-missing",
                                "not-a-number",
                                "level-missing",
                                "criterion-unknown"))
                .body("errors.find { it.code == 'level-off-scale' }.rows", equalTo(List.of(table.numberOf("1.1.a.1"))))
                .body("errors.find { it.code == 'level-off-scale' }.column", equalTo("level"));
        assertThat(state()).isEqualTo(before);
        send(table, "?dryRun=true")
                .statusCode(200)
                .body("counts.invalid", equalTo(5))
                .body("counts.created", equalTo(1))
                .body("errors", hasSize(5));
    }

    @Test
    void csvComesBackTheSameWay() {
        String csv = client.assessor().get(path + "/export?format=csv").asString();
        client.assessor()
                .contentType("text/csv")
                .body(csv.replace(",2,no,,As seen,LOW,", ",1,no,,\"Seen, again\",LOW,"))
                .post(path + "/ratings/workbook")
                .then()
                .statusCode(200)
                .body("counts.changed", equalTo(1))
                .body("counts.written", equalTo(1));
        rating("1.1.a.1").body("level", equalTo(1)).body("narrative", equalTo("Seen, again"));
        rating("1.1.a.3").body("narrative", equalTo("=1+1"));
    }

    @Test
    void aRepeatedRequestWithItsKeyIsAnsweredAsTheFirst() {
        byte[] workbook = exported().set("1.1.a.1", "level", "4").workbook();
        for (String replayed : new String[] {null, "true"}) {
            client.assessor()
                    .contentType(XLSX)
                    .header("Idempotency-Key", "offline-" + path)
                    .body(workbook)
                    .post(path + "/ratings/workbook")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("counts.written", equalTo(1));
        }
    }
}
