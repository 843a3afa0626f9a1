package org.councilbenchmark.evidence;

import static org.hamcrest.Matchers.equalTo;

/** Limits of councils, as administrators set them. */
public final class Quotas {

    private Quotas() {}

    public static String path(String council) {
        return "/v1/evidence-quotas/" + council;
    }

    /** @param limits as the body has them; without a member the standard holds */
    public static void limit(String council, String limits) {
        Api.as("administrator", "*")
                .header("If-Match", "*")
                .contentType("application/json")
                .body(limits)
                .put(path(council))
                .then()
                .statusCode(200)
                .body("council.code", equalTo(council));
    }
}
