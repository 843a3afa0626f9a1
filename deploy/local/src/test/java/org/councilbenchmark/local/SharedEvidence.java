package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.councilbenchmark.local.demo.Api;

/**
 * What a council shows its peers, and what it keeps to itself.
 *
 * @param service base address of the evidence service
 */
record SharedEvidence(Api api, String service, String council) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Records a statement and has it back a criterion; returns its id. */
    String back(String token, String assessment, String criterion) {
        String document = record(token, "What residents told us");
        api.require("PUT", link(document, assessment, criterion), token, Map.of("strength", "DIRECT"));
        return document;
    }

    String record(String token, String title) {
        Map<String, String> statement =
                Map.of("kind", "TEXT", "council", council, "title", title, "text", "Nine in ten were content.");
        return api.require("POST", service + "/v1/documents", token, statement)
                .body()
                .path("id")
                .asText();
    }

    void isSeenBy(String token, String assessment, String document) {
        JsonNode links = api.requireGet(service + "/v1/evidence-links?assessment=" + id(assessment), token)
                .body()
                .path("items");
        assertThat(links).hasSize(1);
        assertThat(links.get(0).path("document").asText()).isEqualTo(document);
        assertThat(get(token, document).status()).isEqualTo(200);
        assertThat(api.get(service + "/v1/documents/" + document + "/receipt", token)
                        .status())
                .isEqualTo(200);
    }

    void isHiddenFrom(String token, String document) {
        assertThat(get(token, document).status()).isEqualTo(404);
    }

    /** Once its assessment is completed nobody takes the link away. */
    void isFrozen(String token, String assessment, String criterion, String document) {
        await("the news of the completion").atMost(PATIENCE).until(() -> !api.requireGet(
                        service + "/v1/evidence-links?assessment=" + id(assessment), token)
                .body()
                .at("/items/0/frozenAt")
                .isMissingNode());
        assertThat(api.send("DELETE", link(document, assessment, criterion), token, null)
                        .status())
                .isEqualTo(409);
    }

    private Api.Answer get(String token, String document) {
        return api.get(service + "/v1/documents/" + document, token);
    }

    private String link(String document, String assessment, String criterion) {
        return "%s/v1/documents/%s/links/%s/%s".formatted(service, document, id(assessment), criterion);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
