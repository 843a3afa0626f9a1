package org.councilbenchmark.catalogue.indicatorimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.councilbenchmark.catalogue.indicatorimport.Tables.HEADER;
import static org.councilbenchmark.catalogue.indicatorimport.Tables.freshCode;
import static org.councilbenchmark.catalogue.indicatorimport.Tables.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class IndicatorTableTest {

    private static ValidatableResponse read(String code) {
        return reader().get("/v1/indicators/" + code).then();
    }

    private static String exported() {
        return reader().accept("text/csv")
                .get("/v1/indicators?parts=true")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Vary", containsString("Accept"))
                .extract()
                .asString();
    }

    @Test
    void columnsComeInAnyOrderWithAMarkBeforeThem() {
        String code = freshCode();
        String table =
                "\uFEFF\"polarity\",code,comparable,unit,title,levels,targetRange.upper,targetRange.lower,validTo\r\n"
                        + "target-range," + code
                        + ",TRUE,degrees,\"Warm, \"\"cosy\"\"\",district; SINGLE_TIER,21,19.50,2010-03-31\r\n\r\n";
        send(table)
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("counts.read", equalTo(1))
                .body("counts.created", equalTo(1));
        read(code)
                .body("title", equalTo("Warm, \"cosy\""))
                .body("levels", contains("DISTRICT", "SINGLE_TIER"))
                .body("targetRange.lower", equalTo("19.5"))
                .body("validTo", equalTo("2010-03-31"))
                .body("theme", nullValue());
        TestTopics.await("catalogue.indicators", event -> event.key().equals(code));
    }

    @Test
    void codesAreNormalisedAndEachRowCounts() {
        String code = freshCode();
        send(HEADER + "\n" + code + ",One,percent,NEUTRAL,true").statusCode(200);
        String dated =
                HEADER + ",effectiveFrom\n%1$s,One,percent,NEUTRAL,true,\n%1$s,Two,percent,NEUTRAL,true,2009-04-01\n"
                        + "%2$s,New,percent,NEUTRAL,true,\n";
        send(dated.formatted(code, freshCode()))
                .body("counts.read", equalTo(3))
                .body("counts.created", equalTo(1))
                .body("counts.updated", equalTo(1))
                .body("counts.unchanged", equalTo(1));
        read(code + "/versions").body("items.definition.title", contains("One", "Two"));
        send(HEADER + "\nni_0150,x,percent,NEUTRAL,true\nNI 150,y,percent,NEUTRAL,true")
                .statusCode(422)
                .body("errors[0].code", equalTo("indicator-duplicate"));
    }

    @Test
    void aDryRunOnlyCounts() {
        String code = freshCode();
        byte[] table = (HEADER + "\n" + code + ",One,percent,NEUTRAL,true").getBytes(StandardCharsets.UTF_8);
        send("?dryRun=true", table)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("counts.created", equalTo(1));
        read(code).statusCode(404);
    }

    @Test
    void whatIsExportedIsUnchangedWhenImported() {
        String code = freshCode();
        String odd = HEADER + ",note,comparabilityNote,effectiveFrom,validTo\n" + code
                + ",'=SUM(A1),percent,NEUTRAL,false,\"two\nlines; \",''+x,2009-04-01,2030-03-31\n";
        send(odd).statusCode(200);
        read(code).body("title", equalTo("=SUM(A1)")).body("comparabilityNote", equalTo("'+x"));
        String table = exported();
        assertThat(table).contains(code + ",'=SUM(A1),");
        send("", table.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("counts.created", equalTo(0))
                .body("counts.updated", equalTo(0));
    }

    @Test
    void anExportHasNoPages() {
        reader().accept("text/csv")
                .get("/v1/indicators?size=10")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("size"));
        reader().accept("text/csv")
                .get("/v1/indicators?parent=NI157")
                .then()
                .statusCode(200)
                .body(containsString("NI157a"));
    }

    @Test
    void aParentMayComeInTheSameTable() {
        String whole = freshCode();
        String part = whole + "a";
        send(HEADER + ",parent\n" + part + ",Part,percent,NEUTRAL,true," + whole + "\n" + whole
                        + ",Whole,percent,NEUTRAL,true,")
                .statusCode(200);
        read(part).body("parent", equalTo(whole));
    }

    @Test
    void fiveThousandRowsAreTakenAtOnce() {
        String prefix = freshCode();
        String table = IntStream.range(0, 5_000)
                .mapToObj(number -> prefix + "." + number + ",Row " + number + ",percent,NEUTRAL,true")
                .collect(Collectors.joining("\n", HEADER + "\n", ""));
        send(table).statusCode(200).body("counts.created", equalTo(5_000));
        send(table).statusCode(200).body("counts.unchanged", equalTo(5_000));
    }

    @Test
    void aRepetitionWithTheSameKeyGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        String table = HEADER + "\n" + freshCode() + ",One,percent,NEUTRAL,true";
        for (String replayed : new String[] {null, "true"}) {
            as("catalogue-editor")
                    .contentType("text/csv")
                    .header("Idempotency-Key", key)
                    .body(table)
                    .post("/v1/indicators/imports")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed)
                    .body("counts.created", equalTo(1));
        }
        as("catalogue-editor")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(table.replace("One", "Two"))
                .post("/v1/indicators/imports")
                .then()
                .statusCode(422);
    }
}
