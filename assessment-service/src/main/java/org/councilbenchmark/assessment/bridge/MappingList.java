package org.councilbenchmark.assessment.bridge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of the catalogue's mappings, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MappingList(List<Mapping> items, long total) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mapping(String id, End from, End to, Provenance provenance) {

        /** Finished, and between these two editions. */
        boolean leads(String benchmark, String earlier, String later) {
            return provenance != null
                    && "COMPLETE".equals(provenance.status())
                    && from != null
                    && from.is(benchmark, earlier)
                    && to != null
                    && to.is(benchmark, later);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record End(String benchmark, String edition) {
        private boolean is(String wantedBenchmark, String wantedEdition) {
            return wantedBenchmark.equals(benchmark) && wantedEdition.equals(edition);
        }
    }

    /** @param status DRAFT, COMPLETE or SUPERSEDED */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Provenance(String status) {}
}
