package org.councilbenchmark.assessment.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** An improvement plan at work over HTTP. */
public record TestPlan(TestClient council, String assessment) {

    public static final String ACTION = """
            {"title":"Publish a customer charter","criteria":["1.1.a.1"],"startsOn":"%s","dueOn":"%s"}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a fresh council's draft. */
    public static TestPlan fresh() {
        TestClient council = TestClient.fresh();
        return new TestPlan(council, council.open());
    }

    /** Of an assessment that was completed so many days ago. */
    public static TestPlan completed(int daysAgo) {
        TestClient council = TestClient.fresh();
        TestPlan plan = new TestPlan(council, council.openToCompleted());
        TestCatalogue.count(
                "update assessment set completed_at = completed_at - interval '%d days' where id = '%s' returning 1"
                        .formatted(daysAgo, TestClient.idOf(plan.assessment)));
        return plan;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** An action that runs from so many days from now to so many days from now. */
    public static String action(int starts, int due) {
        return ACTION.formatted(today().plusDays(starts), today().plusDays(due));
    }

    /** The same with further members, or members that replace those it has. */
    public static String action(int starts, int due, String members) {
        try {
            ObjectNode action = (ObjectNode) JSON.readTree(action(starts, due));
            return action.setAll((ObjectNode) JSON.readTree("{" + members + "}"))
                    .toString();
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    public Response add(String body) {
        return council.assessor().body(body).post(assessment + "/actions");
    }

    /** Path of a new action. */
    public String added(String body) {
        return add(body).then().statusCode(201).extract().path("links.self");
    }

    /** Writes with the present ETag. */
    public Response write(String path, String body) {
        return council.assessor()
                .header("If-Match", council.etag(path))
                .body(body)
                .put(path);
    }

    public Response note(String action, String body) {
        return council.assessor().body(body).post(action + "/notes");
    }

    public String recommended(String text) {
        return council.assessor()
                .body(recommendation(text))
                .post(assessment + "/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
    }

    public static String recommendation(String text) {
        return """
                {"source":"SCRUTINY","text":"%s","criteria":["1.1.a.1"],"priority":"HIGH","dueOn":"2030-03-31"}""".formatted(text);
    }
}
