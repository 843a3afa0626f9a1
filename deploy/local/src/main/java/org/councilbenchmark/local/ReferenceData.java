package org.councilbenchmark.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What must be there before one can work: the benchmark, the councils and the indicators in the catalogue, which loads
 * them itself when it first starts, and the benchmark in the assessment service, which gets its copy by events.
 */
final class ReferenceData {

    static final String EDITION = "/v1/benchmarks/ideal-authority/editions/2009.1";
    static final String COUNCILS = "/v1/councils?size=1";
    static final String INDICATORS = "/v1/indicators?size=1";
    static final String ASSESSMENTS = "/v1/assessments?size=1";

    private static final int ALL_COUNCILS = 365;
    private static final int ALL_INDICATORS = 198;

    private final Http http;
    private final String catalogue;
    private final String assessment;
    private final String token;

    ReferenceData(Http http, LocalOptions options, Tokens tokens) {
        this.http = http;
        this.catalogue = options.baseUrl(Service.CATALOGUE);
        this.assessment = options.baseUrl(Service.ASSESSMENT);
        this.token = tokens.issue(Persona.ADMINISTRATOR);
    }

    boolean isLoaded() {
        return http.get(catalogue + EDITION, token).isPresent()
                && total(COUNCILS) >= ALL_COUNCILS
                && total(INDICATORS) >= ALL_INDICATORS
                && http.get(assessment + ASSESSMENTS, token).isPresent();
    }

    /** How far it is, for the person who waits or wonders. */
    String state() {
        return "%d councils, %d indicators, edition 2009.1".formatted(total(COUNCILS), total(INDICATORS));
    }

    private int total(String path) {
        Optional<JsonNode> answer = http.get(catalogue + path, token);
        return answer.map(it -> it.path("total").asInt()).orElse(0);
    }
}
