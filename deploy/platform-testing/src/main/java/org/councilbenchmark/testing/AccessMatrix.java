package org.councilbenchmark.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Calls every operation of the OpenAPI document as every role and as nobody, and holds the answers against the
 * published table, so that a new operation cannot be forgotten.
 */
public final class AccessMatrix {

    public static final Set<String> ROLES = Set.of(
            "catalogue-editor", "assessor", "peer-reviewer", "approver", "integrator", "analyst", "administrator");

    private static final String NOBODY = "nobody";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AccessMatrix() {}

    /** Any authenticated caller. */
    public static Set<String> everybody() {
        return ROLES;
    }

    /** Any caller, with a token or without. */
    public static Set<String> anybody() {
        Set<String> callers = new TreeSet<>(ROLES);
        callers.add(NOBODY);
        return callers;
    }

    /**
     * @param allowed roles by operationId
     * @return each deviation in words; empty when code and table agree
     */
    public static List<String> deviations(Map<String, Set<String>> allowed) {
        List<String> deviations = new ArrayList<>();
        Map<String, String[]> operations = operations();
        Set<String> unlisted = new TreeSet<>(operations.keySet());
        unlisted.removeAll(allowed.keySet());
        unlisted.forEach(id -> deviations.add(id + " is served but not in the table"));
        allowed.forEach((id, roles) -> {
            if (!operations.containsKey(id)) {
                deviations.add(id + " is in the table but not served");
            } else {
                check(id, operations.get(id), roles, deviations);
            }
        });
        return deviations;
    }

    private static void check(String id, String[] operation, Set<String> roles, List<String> deviations) {
        int nobody = call(operation, null);
        boolean refused = nobody == 401;
        if (refused == roles.contains(NOBODY) || nobody >= 500) {
            deviations.add(id + " without a token answers " + nobody);
        }
        for (String role : new TreeSet<>(ROLES)) {
            int status = call(operation, TestTokens.of(role));
            if (roles.contains(role) && (status == 401 || status == 403 || status >= 500)) {
                deviations.add(id + " as " + role + " answers " + status + " but is allowed");
            } else if (!roles.contains(role) && status != 403) {
                deviations.add(id + " as " + role + " answers " + status + " instead of 403");
            }
        }
    }

    /** With made-up identifiers and no usable body: only whether the door opens is of interest. */
    private static int call(String[] operation, String token) {
        RequestSpecification request = RestAssured.given().redirects().follow(false);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation[2] != null) {
            request.contentType(operation[2]);
            if (operation[2].startsWith("multipart")) {
                request.multiPart("unknown", "x");
            } else {
                request.config(encoding(operation[2])).body("{}");
            }
        }
        String path = operation[1].replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        return request.request(operation[0], path).statusCode();
    }

    /** Any media type is sent as plain text; the client would refuse those that it does not know. */
    private static RestAssuredConfig encoding(String mediaType) {
        EncoderConfig asText = EncoderConfig.encoderConfig().encodeContentTypeAs(mediaType, ContentType.TEXT);
        return RestAssured.config().encoderConfig(asText);
    }

    /** Method, path and request media type by operationId. */
    private static Map<String, String[]> operations() {
        try {
            JsonNode document = JSON.readTree(
                    RestAssured.given().get("/q/openapi?format=json").asString());
            Map<String, String[]> operations = new TreeMap<>();
            document.get("paths")
                    .fields()
                    .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                        JsonNode operation = method.getValue();
                        if (operation.has("operationId")) {
                            JsonNode content = operation.path("requestBody").path("content");
                            String type = content.isEmpty()
                                    ? null
                                    : content.fieldNames().next();
                            operations.put(
                                    operation.get("operationId").asText(),
                                    new String[] {method.getKey().toUpperCase(), path.getKey(), type});
                        }
                    }));
            return operations;
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
