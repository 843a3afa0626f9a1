package org.councilbenchmark.local.demo;

import java.util.List;

/** The documents with which a council backs its judgement in the story, each linked to the criteria it speaks for. */
final class Portfolio {

    private static final List<String> TITLES = List.of(
            "Corporate plan and year-end report", "Sustainable community strategy", "Residents' survey results");
    private static final int CRITERIA_A_DOCUMENT = 4;
    private static final int STRIDE = 17;

    private final Api api;
    private final String service;
    private final String token;
    private final String council;

    /** @param service base address of the evidence service */
    Portfolio(Api api, String service, String token, String council) {
        this.api = api;
        this.service = service;
        this.token = token;
        this.council = council;
    }

    /** Uploads each document once, however often it is called, and links it. */
    void back(String assessment, String period, List<String> criteria, int place) {
        for (int i = 0; i < TITLES.size(); i++) {
            String document = upload(TITLES.get(i), period, i);
            for (int j = 0; j < CRITERIA_A_DOCUMENT; j++) {
                int chosen = (place * STRIDE + (i * CRITERIA_A_DOCUMENT + j) * STRIDE) % criteria.size();
                String link =
                        "%s/v1/documents/%s/links/%s/%s".formatted(service, document, assessment, criteria.get(chosen));
                api.require("PUT", link, token, null);
            }
        }
    }

    private String upload(String title, String period, int number) {
        String from = period.substring(0, "2008-04-01".length());
        MultipartForm form = new MultipartForm()
                .with("council", council)
                .with("title", title)
                .with("effectiveFrom", from)
                .with("demonstration", "true")
                .withFile(
                        "file",
                        "document-%d.txt".formatted(number + 1),
                        "%s of %s from %s. Made up for demonstration.%n".formatted(title, council, from));
        String key = "\"document-%s-%s-%d\"".formatted(council, from, number);
        return api.upload(service + "/v1/documents", token, form, "Idempotency-Key", key)
                .body()
                .path("id")
                .asText();
    }
}
