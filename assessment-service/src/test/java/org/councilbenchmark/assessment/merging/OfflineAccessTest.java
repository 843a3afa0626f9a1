package org.councilbenchmark.assessment.merging;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.councilbenchmark.assessment.testing.RatingTable;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** Who may send a table to what, and what is refused before it is read. */
@QuarkusTest
@WithTestResource(Engines.class)
class OfflineAccessTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static RatingTable exported(RequestSpecification by, String path) {
        return RatingTable.read(by.get(path + "/export?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static ValidatableResponse send(RequestSpecification by, String path, byte[] body) {
        return by.contentType(XLSX).body(body).post(path + "/ratings/workbook").then();
    }

    @Test
    void peersRateOfflineAsWellAndTheCouncilDoesNotForThem() {
        TestChallenge challenge = TestChallenge.open();
        RatingTable table = exported(challenge.byLead(), challenge.peer()).set("1.1.a.1", "level", "4");
        send(challenge.council().assessor(), challenge.peer(), table.workbook()).statusCode(403);
        send(challenge.byLead(), challenge.peer(), table.workbook())
                .statusCode(200)
                .body("counts.created", equalTo(1));
        challenge
                .council()
                .assessor()
                .get(challenge.peer() + "/export")
                .then()
                .statusCode(403)
                .body("type", endsWith("/assessment-sealed"));
        challenge.byLead().get(challenge.self() + "/export?format=csv").then().statusCode(403);
    }

    @Test
    void somebodyWithAnInterestIsToldSoByThePreviewAlready() {
        TestChallenge challenge = TestChallenge.open();
        String officer = challenge.officer("officer-" + challenge.lead());
        RatingTable table = exported(challenge.peer(officer), challenge.peer()).set("1.1.a.1", "level", "4");
        challenge
                .declare(officer, "[{\"kind\":\"FINANCIAL\",\"description\":\"A contract\",\"nodes\":[\"1.1\"]}]")
                .then()
                .statusCode(200);
        challenge
                .peer(officer)
                .contentType(XLSX)
                .body(table.workbook())
                .post(challenge.peer() + "/ratings/workbook?dryRun=true")
                .then()
                .statusCode(403)
                .body("errors.value", hasItem("1.1.a.1"));
    }

    @Test
    void foreignersFindNothingAndReadersWriteNothing() {
        TestClient client = TestClient.fresh();
        String path = client.open();
        RatingTable table = exported(client.assessor(), path).set("1.1.a.1", "level", "4");
        send(TestClient.fresh().assessor(), path, table.workbook()).statusCode(404);
        send(client.approver(), path, table.workbook()).statusCode(403);
    }

    @Test
    void onlyADraftTakesATableEvenForAPreview() {
        TestClient client = TestClient.fresh();
        String path = client.open();
        client.rateAll(path, 3);
        RatingTable table = exported(client.assessor(), path).set("1.1.a.1", "level", "4");
        client.submit(path);
        client.assessor()
                .contentType(XLSX)
                .body(table.workbook())
                .post(path + "/ratings/workbook?dryRun=true")
                .then()
                .statusCode(409)
                .body("type", endsWith("/assessment-not-draft"));
    }

    @Test
    void aTableOfAnotherAssessmentIsRefused() {
        TestClient client = TestClient.fresh();
        TestClient neighbour = TestClient.fresh();
        RatingTable other = exported(neighbour.assessor(), neighbour.open());
        send(client.assessor(), client.open(), other.workbook())
                .statusCode(422)
                .body("type", endsWith("/ratings-table-foreign"));
    }

    @Test
    void whatIsTooMuchOrNoTableIsRefused() throws IOException {
        TestClient client = TestClient.fresh();
        String path = client.open();
        send(client.assessor(), path, new byte[9 * 1024 * 1024]).statusCode(413);
        send(client.assessor(), path, bomb()).statusCode(400).body("errors[0].code", equalTo("workbook-too-large"));
        send(client.assessor(), path, new byte[] {1}).statusCode(400).body("errors[0].code", equalTo("not-xlsx"));
        client.assessor().body("{}").post(path + "/ratings/workbook").then().statusCode(415);
        client.assessor()
                .contentType(XLSX)
                .body(new byte[] {1})
                .post(path + "/ratings/workbook?onConflict=mine")
                .then()
                .statusCode(400);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.bin"));
            for (int i = 0; i < 40; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return out.toByteArray();
    }
}
