package org.councilbenchmark.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.councilbenchmark.testing.TestTokens;

/** Requests that many tests make. */
public final class Api {

    private Api() {}

    /** An assessor of Trafford, who stands for everyone who may. */
    public static RequestSpecification trafford() {
        return as("assessor", World.TRAFFORD);
    }

    public static RequestSpecification as(String role, String... councils) {
        return given().header("Authorization", "Bearer " + TestTokens.of(role, councils));
    }

    /** A form with the obligatory parts. */
    public static RequestSpecification form(RequestSpecification caller, byte[] content, String name, String type) {
        return file(caller, content, name, type)
                .multiPart("council", World.TRAFFORD)
                .multiPart("title", "Customer survey 2009");
    }

    public static RequestSpecification file(RequestSpecification caller, byte[] content, String name, String type) {
        return caller.multiPart(new MultiPartSpecBuilder(content)
                .controlName("file")
                .fileName(name)
                .mimeType(type)
                .build());
    }

    public static Response upload(byte[] content, String name, String type) {
        return form(trafford(), content, name, type).post("/v1/documents");
    }

    /** Id of a new PDF of Trafford. */
    public static UUID document() {
        return document(Samples.pdf());
    }

    public static UUID document(byte[] pdf) {
        String id = upload(pdf, "survey.pdf", Samples.PDF)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}
