package org.councilbenchmark.assessment.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmark.testing.TestTokens;

/** A council's people at work over HTTP. */
public record TestClient(TestCouncil council) {

    public static final String PATH = "/v1/assessments";

    /** Of a fresh council. */
    public static TestClient fresh() {
        return new TestClient(TestCatalogue.council());
    }

    public RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + TestTokens.of(role, council.code()))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification assessor() {
        return as("assessor");
    }

    public RequestSpecification approver() {
        return as("approver");
    }

    /** Body of a self-assessment for 2009/10. */
    public String opening() {
        return opening(council.code(), TestCatalogue.BENCHMARK, TestCatalogue.EDITION, "SELF", "2009-04-01/P1Y");
    }

    public static String opening(String council, String benchmark, String edition, String kind, String period) {
        return """
                {"council":"%s","benchmark":"%s","edition":"%s","kind":"%s","period":"%s","title":"Our look"}""".formatted(council, benchmark, edition, kind, period);
    }

    /** Opens a self-assessment for 2009/10 and tells its path. */
    public String open() {
        return assessor()
                .body(opening())
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
    }

    public String etag(String path) {
        return assessor().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** Rates all criteria with this level, the one on the scale to 10 included. */
    public void rateAll(String path, int level) {
        rate(path, level, TestCatalogue.CRITERIA);
    }

    public void rate(String path, int level, List<String> criteria) {
        assessor().body(ratings(level, criteria)).put(path + "/ratings").then().statusCode(200);
    }

    public static String ratings(int level, List<String> criteria) {
        return criteria.stream()
                .map(criterion ->
                        "{\"criterion\":\"%s\",\"level\":%d,\"confidence\":\"HIGH\"}".formatted(criterion, level))
                .collect(Collectors.joining(",", "{\"ratings\":[", "]}"));
    }

    /** A transition with the present ETag. */
    public Response move(String role, String path, String transition) {
        return as(role).header("If-Match", etag(path))
                .body("{\"comment\":\"Because of " + transition + "\"}")
                .post(path + "/" + transition);
    }

    public void submit(String path) {
        move("assessor", path, "submission").then().statusCode(200);
    }

    public void complete(String path) {
        move("approver", path, "completion").then().statusCode(200);
    }

    /** Opened, rated with level 3, submitted, completed. */
    public String openToCompleted() {
        String path = open();
        rateAll(path, 3);
        submit(path);
        complete(path);
        return path;
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
