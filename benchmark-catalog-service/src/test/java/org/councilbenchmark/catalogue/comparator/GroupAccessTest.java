package org.councilbenchmark.catalogue.comparator;

import static org.councilbenchmark.catalogue.comparator.Groups.TRAFFORD;
import static org.councilbenchmark.catalogue.comparator.Groups.as;
import static org.councilbenchmark.catalogue.comparator.Groups.create;
import static org.councilbenchmark.catalogue.comparator.Groups.freshId;
import static org.councilbenchmark.catalogue.comparator.Groups.neighbours;
import static org.councilbenchmark.catalogue.comparator.Groups.path;
import static org.councilbenchmark.catalogue.comparator.Groups.privatePool;
import static org.councilbenchmark.catalogue.comparator.Groups.table;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A private pool is its owner's: nobody else learns that it is there. */
@QuarkusTest
@WithTestResource(Engines.class)
class GroupAccessTest {

    private static String pool() {
        String id = freshId("private");
        create(as("approver", "00BU"), id, privatePool("\"BNS\"")).statusCode(201);
        return id;
    }

    @Test
    void callersOfTheOwnerAndAdministratorsSeeAPrivatePool() {
        String id = pool();
        Stream.of(as("analyst", TRAFFORD), as("assessor", "trf"), as("administrator"), as("integrator", "*"))
                .forEach(caller -> caller.get(path(id)).then().statusCode(200));
        as("analyst", TRAFFORD)
                .get("/v1/comparator-groups?kind=POOL&size=500")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void toEverybodyElseItIsNotThere() {
        String id = pool();
        for (String[] caller : new String[][] {{"analyst", "E08000002"}, {"analyst", "*"}, {"catalogue-editor", ""}}) {
            as(caller[0], caller[1]).get(path(id)).then().statusCode(404);
            as(caller[0], caller[1])
                    .get("/v1/comparator-groups?kind=POOL&size=500&council=TRF")
                    .then()
                    .body("items.id", not(hasItem(id)));
        }
        RequestSpecification stranger = as("approver", "E08000002").header("If-Match", "*");
        stranger.body(privatePool("\"BUR\"")).put(path(id)).then().statusCode(404);
        as("approver", "E08000002")
                .header("If-Match", "*")
                .delete(path(id))
                .then()
                .statusCode(404);
        table(as("approver", "E08000002"), id, "", "council\nBUR\n").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"approver, E08000002", "assessor, ''", "administrator, E08000009", "catalogue-editor, E08000009"})
    void onlyTheOwnersApproversAndAssessorsMakeItsPool(String role, String council) {
        create(as(role, council), freshId("private"), privatePool("\"BNS\""))
                .statusCode(403)
                .body("type", endsWith("/comparator-group-not-yours"));
    }

    @Test
    void aPublicPoolIsSeenByAllAndChangedByItsOwner() {
        String id = freshId("public");
        create(as("assessor", TRAFFORD), id, privatePool("\"BNS\"").replace("OWNER", "PUBLIC"))
                .statusCode(201);
        as("analyst").get(path(id)).then().statusCode(200);
        as("administrator").header("If-Match", "*").delete(path(id)).then().statusCode(403);
        as("assessor", TRAFFORD).header("If-Match", "*").delete(path(id)).then().statusCode(204);
    }

    @Test
    void aNationalGroupIsOfTheCatalogue() {
        create(as("approver", TRAFFORD), freshId("nn"), neighbours("")).statusCode(403);
        String id = freshId("nn");
        create(as("catalogue-editor"), id, neighbours("")).statusCode(201);
        table(as("approver", TRAFFORD), id, "", "subject,neighbour,position\n").statusCode(403);
        as("administrator").header("If-Match", "*").delete(path(id)).then().statusCode(204);
    }
}
