package org.councilbenchmark.catalogue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.councilbenchmark.testing.TestTokens;

/** Somebody with a token. */
public final class Caller {

    private Caller() {}

    /** An analyst: one who may only read. */
    public static RequestSpecification reader() {
        return as("analyst");
    }

    public static RequestSpecification editor() {
        return as("catalogue-editor").contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String role) {
        return RestAssured.given().header("Authorization", "Bearer " + TestTokens.of(role));
    }
}
