package org.councilbenchmark.assessment.bridge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the catalogue says of every criterion of the later edition, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CarriedAnswer(List<Criterion> criteria, List<Crossing.Unused> unused) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Criterion(
            String criterion,
            boolean carried,
            Integer level,
            Boolean notApplicable,
            Boolean exact,
            List<Source> sources,
            String reason,
            String detail) {

        Crossed crossed() {
            return new Crossed(
                    criterion,
                    level,
                    Boolean.TRUE.equals(notApplicable),
                    !Boolean.FALSE.equals(exact),
                    sources == null
                            ? List.of()
                            : sources.stream().map(Source::criterion).toList(),
                    carried ? null : reason,
                    detail);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Source(String criterion) {}

    Crossing crossing(String mapping) {
        return new Crossing(
                mapping, criteria.stream().map(Criterion::crossed).toList(), unused == null ? List.of() : unused);
    }
}
