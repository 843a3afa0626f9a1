package org.councilbenchmark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be there before one can work: the benchmark, the councils and the indicators in the catalogue, which loads
 * them itself when it first starts; all of it told to the others; and each of them having heard it.
 */
final class ReferenceData {

    static final String EDITION = "/v1/benchmarks/ideal-authority/editions/2009.1";
    static final String COUNCILS = "/v1/councils?size=1";
    static final String INDICATORS = "/v1/indicators?size=1";

    private static final int ALL_COUNCILS = 365;
    private static final int ALL_INDICATORS = 198;
    private static final List<Service> LISTENERS = List.of(Service.ASSESSMENT, Service.EVIDENCE, Service.REPORTING);

    private final Http http;
    private final LocalOptions options;
    private final String token;
    private Instant told;

    ReferenceData(Http http, LocalOptions options, Tokens tokens) {
        this.http = http;
        this.options = options;
        this.token = tokens.issue(Persona.ADMINISTRATOR);
    }

    boolean isLoaded() {
        return isInTheCatalogue() && isTold() && LISTENERS.stream().allMatch(this::hasHeard);
    }

    /** How far it is, for the person who waits or wonders. */
    String state() {
        return "%d councils, %d indicators, %s"
                .formatted(total(COUNCILS), total(INDICATORS), told == null ? "not yet told to the others" : "told");
    }

    private boolean isInTheCatalogue() {
        return http.get(options.baseUrl(Service.CATALOGUE) + EDITION, token).isPresent()
                && total(COUNCILS) >= ALL_COUNCILS
                && total(INDICATORS) >= ALL_INDICATORS;
    }

    /** Nothing of it waits in the catalogue's outbox any more. */
    private boolean isTold() {
        if (told == null && check(Service.CATALOGUE, "outbox").path("pending").asInt(1) == 0) {
            told = Instant.now();
        }
        return told != null;
    }

    /** Every subscription of the service is complete until a moment after the telling. */
    private boolean hasHeard(Service service) {
        JsonNode inbox = check(service, "inbox");
        boolean heard = !inbox.isEmpty();
        for (Map.Entry<String, JsonNode> each : inbox.properties()) {
            heard &= each.getKey().equals("state")
                    || Instant.parse(each.getValue().asText()).isAfter(told);
        }
        return heard;
    }

    /** The data of one of the service's health checks; empty when it does not answer. */
    private JsonNode check(Service service, String name) {
        JsonNode health =
                http.get(options.baseUrl(service) + "/q/health/ready", null).orElseGet(MissingNode::getInstance);
        for (JsonNode check : health.path("checks")) {
            if (check.path("name").asText().equals(name)) {
                return check.path("data");
            }
        }
        return MissingNode.getInstance();
    }

    private int total(String path) {
        Optional<JsonNode> answer = http.get(options.baseUrl(Service.CATALOGUE) + path, token);
        return answer.map(it -> it.path("total").asInt()).orElse(0);
    }
}
