package org.councilbenchmark.catalogue.indicatorimport;

import static org.councilbenchmark.catalogue.Caller.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tables as editors send them. */
final class Tables {

    static final String HEADER = "code,title,unit,polarity,comparable";

    private Tables() {}

    static String freshCode() {
        return "TAB" + UUID.randomUUID().toString().substring(0, 8);
    }

    static ValidatableResponse send(String query, byte[] table) {
        return as("catalogue-editor")
                .contentType("text/csv")
                .body(table)
                .post("/v1/indicators/imports" + query)
                .then();
    }

    static ValidatableResponse send(String table) {
        return send("", table.getBytes(StandardCharsets.UTF_8));
    }
}
