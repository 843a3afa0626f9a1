package org.councilbenchmark.catalogue.indicatorlink;

import jakarta.ws.rs.QueryParam;
import org.councilbenchmark.catalogue.edition.EditionStatus;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the criteria of an indicator are narrowed by. */
class LinkFilter {

    @Parameter(description = "Only in this benchmark.", example = "ideal-authority")
    @QueryParam("benchmark")
    String benchmark;

    @Parameter(description = "Only in editions of this code.", example = "2009.1")
    @QueryParam("edition")
    String edition;

    Where where(String indicator) {
        return new Where()
                .with(
                        "(array_contains(c.indicators, :code) or array_contains(c.suggestedIndicators, :code))",
                        "code",
                        indicator)
                .with("d.status = :status", "status", EditionStatus.PUBLISHED)
                .with("d.benchmark = :benchmark", "benchmark", FilterValue.text("benchmark", benchmark))
                .with("d.code = :edition", "edition", FilterValue.text("edition", edition));
    }
}
