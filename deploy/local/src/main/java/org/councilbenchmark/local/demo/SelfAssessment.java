package org.councilbenchmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.local.Persona;
import org.councilbenchmark.local.Tokens;

/** One council's self-assessment, from the first rating to completion, as its people would make it over HTTP. */
public final class SelfAssessment {

    private static final String FIRST_EDITION = "2009.1";

    private final Api api;
    private final String service;
    private final String council;
    private final String assessor;
    private final String approver;
    private String url;
    private String id;

    /** @param service base address of the assessment service */
    public SelfAssessment(Api api, String service, Tokens tokens, String council) {
        this.api = api;
        this.service = service;
        this.council = council;
        this.assessor = tokens.issue(Persona.ASSESSOR, council);
        this.approver = tokens.issue(Persona.APPROVER, council);
    }

    /** Opens the assessment; the same council and period again find the one that was opened first. */
    public SelfAssessment open(String period, boolean demonstration) {
        return open(FIRST_EDITION, period, demonstration);
    }

    public SelfAssessment open(String edition, String period, boolean demonstration) {
        Map<String, Object> body = Map.of(
                "council",
                council,
                "benchmark",
                "ideal-authority",
                "edition",
                edition,
                "kind",
                "SELF",
                "period",
                period,
                "title",
                "Self-assessment " + period,
                "demonstration",
                demonstration);
        String key = "\"open-%s-%s-%s\"".formatted(council, edition, period);
        JsonNode opened = api.require("POST", service + "/v1/assessments", assessor, body, "Idempotency-Key", key)
                .body();
        id = opened.path("id").asText();
        url = service + "/v1/assessments/" + id;
        return this;
    }

    public String id() {
        return id;
    }

    /** A token of the council's assessor. */
    public String assessor() {
        return assessor;
    }

    public String status() {
        return api.requireGet(url, assessor).body().path("status").asText();
    }

    public SelfAssessment rate(List<Map<String, Object>> ratings) {
        api.require("PUT", url + "/ratings", assessor, Map.of("ratings", ratings));
        return this;
    }

    public SelfAssessment submit() {
        return move("submission", assessor, "Ready for approval.");
    }

    public SelfAssessment complete() {
        return move("completion", approver, "Agreed by the leadership team.");
    }

    private SelfAssessment move(String transition, String token, String comment) {
        String etag = api.requireGet(url, token).etag();
        api.require("POST", url + "/" + transition, token, Map.of("comment", comment), "If-Match", etag);
        return this;
    }
}
