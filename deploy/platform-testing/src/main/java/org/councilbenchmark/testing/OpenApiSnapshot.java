package org.councilbenchmark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the committed document in {@code docs/api} against the running service. To accept a change, run the test with
 * {@code -Dopenapi.update=true} and commit the result.
 */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    public static void verify(String service) throws IOException {
        String served = RestAssured.given().get("/q/openapi?format=yaml").asString();
        Path committed = Contracts.root().resolve("docs/api").resolve(service + ".yaml");
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertThat(committed)
                .as("docs/api/%s.yaml (run with -Dopenapi.update=true to accept the change)", service)
                .exists()
                .content()
                .isEqualTo(served);
    }
}
