package org.councilbenchmark.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest files. */
@QuarkusTest
@WithTestResource(Engines.class)
class LargeImportTest {

    private static final String SENTENCE = "A statement that says a little more than it would have to. ";

    @TempDir
    Path folder;

    /** One heading of 5,000 criteria of ten thousand characters each. */
    private Path file(String benchmark) throws IOException {
        Path file = folder.resolve("edition.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"benchmark\": \"" + benchmark + "\", \"edition\": \"1\", \"title\": \"T\", \"themes\": [{"
                    + "\"code\": \"1\", \"name\": \"T\", \"elements\": [{\"code\": \"1.1\", \"name\": \"E\","
                    + " \"headings\": [{\"code\": \"1.1.a\", \"name\": \"H\", \"criteria\": [");
            for (int index = 1; index <= 5_000; index++) {
                out.write((index == 1 ? "" : ",\n") + "{\"code\": \"1.1.a." + index + "\", \"title\": \"C\","
                        + " \"statement\": \"" + SENTENCE.repeat(170) + "\"}");
            }
            out.write("]}]}]}]}");
        }
        return file;
    }

    /** Several at once take turns: each has the whole tree, and no two are in memory beside each other. */
    @Test
    void fiftyMegabytesAreImportedExportedAndReadBySeveralAtOnce() throws IOException {
        String benchmark = "large-" + UUID.randomUUID().toString().substring(0, 8);
        as("catalogue-editor")
                .contentType("application/json")
                .body(file(benchmark).toFile())
                .post("/v1/benchmarks/imports")
                .then()
                .statusCode(201)
                .body("counts.CRITERION", equalTo(5_000));
        as("catalogue-editor")
                .get("/v1/benchmarks/" + benchmark + "/editions/1/export/losses?format=xlsx")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        List<Long> lengths =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> lengthOfTree(benchmark)))
                        .limit(3)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(lengths).hasSize(3).allMatch(length -> length > 50_000_000).containsOnly(lengths.get(0));
    }

    /** Counted as it comes: the answer would not fit beside the service in the memory of this process. */
    private static long lengthOfTree(String benchmark) {
        URI tree = URI.create("http://localhost:" + RestAssured.port + "/v1/benchmarks/" + benchmark + "/editions/1");
        HttpRequest request = HttpRequest.newBuilder(tree)
                .header("Authorization", "Bearer " + TestTokens.of("catalogue-editor"))
                .build();
        try (InputStream body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
