package org.councilbenchmark.catalogue.comparator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparator.Groups.as;
import static org.councilbenchmark.catalogue.comparator.Groups.create;
import static org.councilbenchmark.catalogue.comparator.Groups.freshId;
import static org.councilbenchmark.catalogue.comparator.Groups.neighbours;
import static org.councilbenchmark.catalogue.comparator.Groups.path;
import static org.councilbenchmark.catalogue.comparator.Groups.table;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class MembersImportTest {

    private static String group() {
        String id = freshId("nn");
        create(as("catalogue-editor"), id, neighbours("")).statusCode(201);
        return id;
    }

    @Test
    void aTableReplacesTheNeighbours() {
        String id = group();
        String csv = """
                \uFEFFPosition,neighbour,SUBJECT,distance
                2,BUR,TRF,
                1,"E08000016",00BU,0.5
                ,,IOS,
                """;
        table(as("catalogue-editor"), id, "?dryRun=true", csv)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("changed", equalTo(true))
                .body("rows", equalTo(3))
                .body("subjects", equalTo(1))
                .body("missing", equalTo(1));
        as("analyst").get(path(id)).then().body("subjects", empty());
        table(as("catalogue-editor"), id, "", csv).statusCode(200).body("changed", equalTo(true));
        as("analyst").get(path(id) + "?council=TRF").then().body("members.council.name", contains("Barnsley", "Bury"));
        table(as("catalogue-editor"), id, "", csv).statusCode(200).body("changed", equalTo(false));
    }

    @Test
    void aTableWithOneFaultChangesNothing() {
        String id = group();
        table(as("catalogue-editor"), id, "", "subject,neighbour,position\nTRF,BNS,1\n")
                .statusCode(200);
        table(as("catalogue-editor"), id, "", "subject,neighbour,position\nTRF,BUR,1\nTRF,NOPE,2\n")
                .statusCode(422)
                .body("errors[0].rows", contains(3))
                .body("errors[0].column", equalTo("neighbour"))
                .body("errors[0].value", equalTo("NOPE"));
        as("analyst").get(path(id) + "?council=TRF").then().body("members.council.name", contains("Barnsley"));
    }

    @Test
    void theLargestTableFitsIntoOneRecord() {
        String id = group();
        List<String> councils =
                as("analyst").get("/v1/councils?on=2009-04-01&size=500").path("items.id");
        StringBuilder csv = new StringBuilder("subject,neighbour,position,distance\n");
        for (String subject : councils.subList(0, 342)) {
            int position = 0;
            for (String neighbour : councils) {
                if (!neighbour.equals(subject) && position < 35) {
                    csv.append("%s,%s,%d,0.123456789012%n".formatted(subject, neighbour, ++position));
                }
            }
        }
        table(as("catalogue-editor"), id, "", csv.toString()).statusCode(200).body("rows", equalTo(11_970));
        TestEvent told =
                TestTopics.await("catalogue.comparators", event -> event.key().equals(id) && event.version() == 2);
        assertThat(told.data().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(900_000);
        assertThat(Contracts.faults(told.type(), told.data())).isEmpty();
        table(as("catalogue-editor"), id, "", csv + csv.substring(csv.indexOf("\n") + 1, 4_000))
                .statusCode(422)
                .body("errors[0].code", equalTo("too-many-rows"));
    }

    @Test
    void aTableThatIsTooLargeOrNotTextIsRefused() {
        String id = group();
        table(as("catalogue-editor"), id, "", "x".repeat(4 * 1024 * 1024 + 1)).statusCode(413);
        as("catalogue-editor")
                .contentType("text/csv")
                .header("If-Match", "*")
                .body(new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                .put(path(id) + "/members")
                .then()
                .statusCode(400);
        as("catalogue-editor")
                .body("{}")
                .header("If-Match", "*")
                .put(path(id) + "/members")
                .then()
                .statusCode(415);
        as("catalogue-editor")
                .contentType("text/csv")
                .body("council")
                .put(path(id) + "/members")
                .then()
                .statusCode(428);
    }
}
