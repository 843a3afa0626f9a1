package org.councilbenchmark.assessment.assessment;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of assessments. */
public class AssessmentFilter {

    @Parameter(description = "Any code of a council.")
    @QueryParam("council")
    String council;

    @QueryParam("benchmark")
    String benchmark;

    @QueryParam("edition")
    String edition;

    @QueryParam("kind")
    @Pattern(regexp = "SELF|PEER|AGREED", message = "must be one of SELF, PEER, AGREED")
    String kind;

    @QueryParam("status")
    @Pattern(
            regexp = "DRAFT|SUBMITTED|COMPLETED|WITHDRAWN",
            message = "must be one of DRAFT, SUBMITTED, COMPLETED, WITHDRAWN")
    String status;

    @Parameter(description = "Whether demonstration data is listed as well.")
    @QueryParam("demonstration")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String demonstration;

    @Parameter(description = "Field to sort by; '-' before it turns the order round.")
    @QueryParam("sort")
    @DefaultValue("-openedAt")
    @Pattern(
            regexp = "-?(openedAt|submittedAt|completedAt|status|periodStart)",
            message =
                    "must be one of openedAt, submittedAt, completedAt, status, periodStart, or one with '-' before it")
    String sort;

    String council() {
        return council;
    }

    /** What was asked for, by the entity's members. */
    Map<String, Object> members(String councilId) {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "council", councilId);
        put(members, "benchmark", benchmark);
        put(members, "edition", edition);
        put(members, "kind", kind == null ? null : AssessmentKind.valueOf(kind));
        put(members, "status", status == null ? null : AssessmentStatus.valueOf(status));
        put(members, "demonstration", "true".equals(demonstration) ? null : Boolean.FALSE);
        return members;
    }

    private static void put(Map<String, Object> members, String name, Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    /** Ties in the order of their making. */
    Sort sort() {
        boolean down = sort.startsWith("-");
        Sort.Direction direction = down ? Sort.Direction.Descending : Sort.Direction.Ascending;
        return Sort.by(down ? sort.substring(1) : sort, direction, Sort.NullPrecedence.NULLS_LAST)
                .and("id", direction);
    }
}
