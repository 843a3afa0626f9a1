package org.councilbenchmark.catalogue.mapping;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Sorting;
import org.councilbenchmark.catalogue.search.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of mappings is narrowed by. */
class MappingFilter {

    private static final Map<String, String> FIELDS =
            Map.of("createdAt", "m.createdAt", "changedAt", "m.changedAt", "title", "m.title");

    @Parameter(description = "Only mappings from or to this benchmark.", example = "ideal-authority")
    @QueryParam("benchmark")
    String benchmark;

    @Parameter(description = "Only mappings from or to this edition, of the benchmark if one is given.")
    @QueryParam("edition")
    String edition;

    @Parameter(description = "Only mappings to this framework, in any case.")
    @QueryParam("framework")
    String framework;

    @Parameter(description = "createdAt, changedAt or title; a hyphen before it turns the order round.")
    @QueryParam("sort")
    String sort;

    Where where() {
        return between(FilterValue.text("benchmark", benchmark), FilterValue.text("edition", edition))
                .with(
                        "lower(m.toFramework) = lower(:framework)",
                        "framework",
                        FilterValue.text("framework", framework));
    }

    /** Mappings from or to what is named; nulls name nothing. */
    static Where between(String benchmark, String edition) {
        Where where = new Where().always("m.deleted = false");
        if (benchmark == null || edition == null) {
            return where.with("(m.fromBenchmark = :benchmark or m.toBenchmark = :benchmark)", "benchmark", benchmark)
                    .with("(m.fromEdition = :edition or m.toEdition = :edition)", "edition", edition);
        }
        return where.with("(m.fromBenchmark = :benchmark or m.toBenchmark = :benchmark)", "benchmark", benchmark)
                .with(
                        "((m.fromBenchmark = :benchmark and m.fromEdition = :edition)"
                                + " or (m.toBenchmark = :benchmark and m.toEdition = :edition))",
                        "edition",
                        edition);
    }

    String order() {
        return Sorting.by(sort, FIELDS, "createdAt", "m.id");
    }
}
