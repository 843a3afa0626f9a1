package org.councilbenchmark.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

    /** A new PDF under a name as it stands on the wire, quotes and escapes included; the answer's body. */
    public static String uploadNamed(String rawName) {
        String part = "--b\r\nContent-Disposition: form-data; name=";
        byte[] body = (part + "\"council\"\r\n\r\n" + World.TRAFFORD + "\r\n" + part
                        + "\"title\"\r\n\r\nNamed\r\n" + part + "\"file\"; filename=" + rawName
                        + "\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 " + UUID.randomUUID()
                        + "\n%%EOF\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/documents"))
                .header("Authorization", "Bearer " + TestTokens.of("assessor", World.TRAFFORD))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A further revision of a document of Trafford. */
    public static Response revise(UUID document, byte[] pdf) {
        String tag = trafford().get("/v1/documents/" + document).header("ETag");
        return file(trafford(), pdf, "survey.pdf", Samples.PDF)
                .header("If-Match", tag)
                .post("/v1/documents/" + document + "/revisions");
    }

    /** Id of a new PDF of Trafford that is effective between these days. */
    public static UUID documentOf(String effectiveFrom, String effectiveTo) {
        RequestSpecification form = form(trafford(), Samples.pdf(), "survey.pdf", Samples.PDF);
        if (effectiveFrom != null) {
            form.multiPart("effectiveFrom", effectiveFrom);
        }
        if (effectiveTo != null) {
            form.multiPart("effectiveTo", effectiveTo);
        }
        return UUID.fromString(
                form.post("/v1/documents").then().statusCode(201).extract().path("id"));
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
