package org.councilbenchmark.assessment.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation on one assessment as the service's own OpenAPI document describes it, ready to be tried.
 *
 * @param body the document's example, with codes and ids that exist; null where none is sent
 */
public record ApiOperation(String id, String method, String path, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CRITERION = "1.1.a.1";
    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";

    /** All that have an assessment in their path: nobody can forget to add a new one. */
    public static List<ApiOperation> onOneAssessment() {
        JsonNode document = document();
        List<ApiOperation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            if (path.getKey().startsWith("/v1/assessments/{id}")) {
                path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("operationId")) {
                        all.add(of(document, path.getKey(), method.getKey(), method.getValue()));
                    }
                });
            }
        }
        return all;
    }

    private static ApiOperation of(JsonNode document, String path, String method, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content").path("application/json");
        JsonNode example = content.has("example")
                ? content.get("example")
                : content.path("examples").isEmpty()
                        ? null
                        : value(document, content.get("examples").elements().next());
        String body =
                example == null ? null : example.toString().replaceAll("[0-9]\\.[0-9]\\.[a-z]\\.[0-9]+", CRITERION);
        return new ApiOperation(operation.get("operationId").asText(), method.toUpperCase(Locale.ROOT), path, body);
    }

    private static JsonNode value(JsonNode document, JsonNode example) {
        String reference = example.path("$ref").asText("");
        return (reference.isEmpty() ? example : document.at(reference.substring(1))).get("value");
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(
                    RestAssured.given().get("/q/openapi?format=json").asString());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    public boolean reads() {
        return method.equals("GET");
    }

    /** @param assessment its path; other places in the path are filled with what is there, or made up */
    public Response on(String assessment, RequestSpecification by) {
        String to = path.replace("/v1/assessments/{id}", assessment)
                .replace("{criterion}", CRITERION)
                .replace("{node}", CRITERION)
                .replace("{person}", "me")
                .replace("{position}", "1")
                .replace("{months}", "6")
                .replaceAll("\\{[^}]+}", UNKNOWN);
        RequestSpecification request = by.config(RestAssured.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 20_000)));
        if (!reads()) {
            request.header("If-Match", "*");
        }
        return (body == null ? request : request.body(body)).request(method, to);
    }
}
