package org.councilbenchmark.evidence.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Quotas;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class UploadSlotsTest {

    private static final int AT_A_TIME = 16;

    @BeforeAll
    static void world() {
        World.tell();
    }

    /** An upload of Manchester that has told its length and sends no more than its first line. */
    private static Socket begun(long length) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String head = "POST /v1/documents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + TestTokens.of("assessor", World.MANCHESTER)
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + length + "\r\n\r\n--b\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static Response upload(String council) {
        return Api.file(Api.as("assessor", council), Samples.pdf(), "a.pdf", Samples.PDF)
                .multiPart("council", council)
                .multiPart("title", "Survey")
                .post("/v1/documents");
    }

    @Test
    void aCouncilHasOnlySoManyUploadsUnderWay() throws IOException {
        List<Socket> begun = new ArrayList<>();
        try {
            for (int at = 0; at < AT_A_TIME; at++) {
                begun.add(begun(10_000));
            }
            await("all slots taken").atMost(Duration.ofSeconds(20)).untilAsserted(() -> upload(World.MANCHESTER)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "5")
                    .body("type", endsWith("/too-many-uploads")));
            upload(World.TRAFFORD).then().statusCode(201);
        } finally {
            for (Socket socket : begun) {
                socket.close();
            }
        }
        await("slots free again")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> upload(World.MANCHESTER).then().statusCode(201));
    }

    @Test
    void whatCannotFitIsRefusedBeforeItIsReceived() throws IOException {
        String used = Api.as("administrator", "*")
                .get(Quotas.path(World.MANCHESTER))
                .path("used.bytes")
                .toString();
        Quotas.limit(World.MANCHESTER, "{\"bytes\":" + used + "}");
        try (Socket socket = begun(200_000)) {
            socket.setSoTimeout(20_000);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains(" 422 ");
        } finally {
            Quotas.limit(World.MANCHESTER, "{}");
        }
    }
}
