package org.councilbenchmark.assessment.quality;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.check.QualityCheck;
import org.councilbenchmark.assessment.quality.QualityReport.FindingView;
import org.councilbenchmark.platform.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the findings. */
public class QualityFilter {

    @Parameter(description = "Only findings of this check; `GET /v1/quality-checks` lists them.")
    @QueryParam("check")
    String check;

    @Parameter(description = "Only findings at this criterion, or at those beneath this theme, element or heading.")
    @QueryParam("node")
    String node;

    @Parameter(description = "Only findings that advise, or only those that block a submission.")
    @QueryParam("severity")
    @Pattern(regexp = "ADVICE|BLOCKING", message = "must be ADVICE or BLOCKING")
    String severity;

    /** Passes when check and node are known; 400 otherwise. */
    void requireKnown(Edition edition) {
        boolean known = Arrays.stream(QualityCheck.values())
                .anyMatch(each -> each.name().equals(check));
        if (check != null && !known) {
            String all = Arrays.stream(QualityCheck.values()).map(Enum::name).collect(Collectors.joining(", "));
            throw unusable(
                    "check", "check-unknown", check, "There is no check '" + check + "'.", "Use one of: " + all + ".");
        }
        if (node != null && !edition.hasNode(node)) {
            throw unusable(
                    "node",
                    "node-unknown",
                    node,
                    "The edition has no node '" + node + "'.",
                    "Use the code of a theme, element, heading or criterion, such as "
                            + edition.criteria().get(0) + ".");
        }
    }

    boolean matches(FindingView finding, Edition edition) {
        return (check == null || finding.check().name().equals(check))
                && (severity == null || finding.severity().name().equals(severity))
                && (node == null || edition.isWithin(finding.criterion(), node));
    }

    private static RuntimeException unusable(
            String parameter, String code, String value, String detail, String remedy) {
        return INVALID_PARAMETER.with(detail, remedy).fault(Fault.in(parameter, code, value, detail, remedy));
    }
}
