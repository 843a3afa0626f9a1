package org.councilbenchmark.assessment.difference;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.councilbenchmark.assessment.agreement.Weights;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of differences. */
public class DifferenceFilter {

    @Parameter(description = "Only the criteria of this theme, element or heading.")
    @QueryParam("node")
    String node;

    @Parameter(description = "Whether criteria on which both sides agree are left out.")
    @QueryParam("onlyDifferent")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String onlyDifferent;

    @Parameter(description = "In reading order, or the largest difference first.")
    @QueryParam("sort")
    @DefaultValue("criterion")
    @Pattern(regexp = "criterion|-difference", message = "must be criterion or -difference")
    String sort;

    @Parameter(description = "How much a larger disagreement counts in kappa.")
    @QueryParam("weights")
    @DefaultValue("QUADRATIC")
    @Pattern(regexp = "LINEAR|QUADRATIC", message = "must be LINEAR or QUADRATIC")
    String weights;

    boolean differentOnly() {
        return Boolean.parseBoolean(onlyDifferent);
    }

    boolean largestFirst() {
        return sort.startsWith("-");
    }

    Weights weighting() {
        return Weights.valueOf(weights);
    }
}
