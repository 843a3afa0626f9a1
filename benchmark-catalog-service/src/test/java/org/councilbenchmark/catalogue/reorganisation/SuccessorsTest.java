package org.councilbenchmark.catalogue.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.change;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.codeOf;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.create;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.created;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.facts;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.freshCode;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.freshId;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.succeed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class SuccessorsTest {

    /** Exists from 2150-04-01 on. */
    private static String later(String name) {
        String id = freshId();
        create(id, facts(freshCode(), name, "2150-04-01")).statusCode(201);
        return id;
    }

    @Test
    void aBodyEndsTheDayBeforeOthersTakeOverAndTheirSharesAreTold() {
        String id = created("Gwynedd Fawr");
        String north = later("Gwynedd North");
        String south = later("Gwynedd South");
        succeed(id, """
                {"on": "2150-04-01", "successors": [{"council": "%s", "share": 0.40}, {"council": "%s", "share": 0.6}]}""".formatted(codeOf(north), south))
                .statusCode(200)
                .body("endDate", equalTo("2150-03-31"))
                .body("successors.name", contains("Gwynedd North", "Gwynedd South"));
        reader().get("/v1/councils/" + id + "/lineage")
                .then()
                .body("successors.share", contains(0.4f, 0.6f))
                .body("successors.on", contains("2150-04-01", "2150-04-01"));
        reader().get("/v1/councils/" + south + "/lineage").then().body("predecessors.share", contains(0.6f));
        TestEvent told =
                TestTopics.await("catalogue.councils", event -> event.key().equals(id) && event.version() == 2);
        assertThat(Contracts.faults("council.changed.v1", told.data())).isEmpty();
        assertThat(told.data().at("/shares/0/share").asText()).isEqualTo("0.4");
        assertThat(told.data().get("endDate").asText()).isEqualTo("2150-03-31");
    }

    @Test
    void successorsCanBeTakenBack() {
        String id = created("Cantref");
        String next = later("Cantref Newydd");
        String successors = "{\"on\": \"2150-04-01\", \"successors\": [{\"council\": \"%s\"}]}".formatted(next);
        succeed(id, successors).statusCode(200);
        change(id, facts(codeOf(id), "Cantref", "2101-04-01"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endDate"));
        succeed(id, "{\"successors\": []}").statusCode(200).body("successors", empty());
        change(id, facts(codeOf(id), "Cantref", "2101-04-01")).statusCode(200);
    }

    @Test
    void aCircleIsRefused() {
        String first = created("Ogwen");
        String second = later("Ogwen Newydd");
        succeed(first, "{\"on\": \"2150-04-01\", \"successors\": [{\"council\": \"%s\"}]}".formatted(second))
                .statusCode(200);
        for (String back : new String[] {first, second}) {
            succeed(second, "{\"on\": \"2160-04-01\", \"successors\": [{\"council\": \"%s\"}]}".formatted(back))
                    .statusCode(422)
                    .body("type", endsWith("/council-lineage-circular"));
        }
        change(
                        second,
                        facts(codeOf(second), "Ogwen Newydd", "2150-04-01")
                                .replace("{", "{\"endDate\": \"2150-03-31\", "))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endDate"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"on": "2150-04-01", "successors": [{"council": "ID", "share": 1}, {"council": "ID"}]} | /successors/1/council | council-successor-unsuitable
                    {"on": "2150-04-01", "successors": [{"council": "NOPE"}]}                | /successors/0/council | council-successor-unsuitable
                    {"on": "2149-04-01", "successors": [{"council": "ID"}]}                  | /successors/0/council | council-successor-unsuitable
                    {"successors": [{"council": "ID"}]}                                      | /on                   | council-date-unsuitable
                    {"on": "2150-04-01", "successors": []}                                   | /on                   | council-date-unsuitable
                    {"on": "2150-04-01", "successors": [{"council": "ID", "share": 1.1}]}    | /successors/0/share   | invalid-body
                    {"on": "2150-04-01", "successors": [{"council": "ID", "share": 0}]}      | /successors/0/share   | invalid-body
                    {"on": "2150-04-01", "successors": [{"council": "ID", "share": 0.7}, {"council": "OTHER", "share": 0.4}]} | /successors | council-shares-exceed-whole
                    {"on": "2150-04-01", "successors": [null]}                               | /successors/0         | invalid-body
                    """)
    void successorsThatCannotBeAreRefusedWithTheirPlace(String body, String pointer, String type) {
        String id = created("Conwy Isaf");
        String named = body.replace("ID", later("Conwy One")).replace("OTHER", later("Conwy Two"));
        succeed(id, named)
                .statusCode(422)
                .body("type", endsWith("/" + type))
                .body("errors[0].pointer", equalTo(pointer));
        reader().get("/v1/councils/" + id).then().body("successors", empty());
    }

    @Test
    void anUnknownBodyHasNoSuccessors() {
        succeed("ZZZZ", "{\"successors\": []}").statusCode(404);
    }
}
