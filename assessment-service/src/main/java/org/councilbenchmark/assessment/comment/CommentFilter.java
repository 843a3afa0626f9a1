package org.councilbenchmark.assessment.comment;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the comments of one assessment. */
public class CommentFilter {

    @Parameter(description = "Those on this criterion.")
    @QueryParam("criterion")
    String criterion;

    @Parameter(description = "Those in open threads (false), in resolved ones (true), or in both (any).")
    @QueryParam("resolved")
    @DefaultValue("false")
    @Pattern(regexp = "true|false|any", message = "must be one of true, false, any")
    String resolved;

    @Parameter(description = "Those by this person.")
    @QueryParam("author")
    String author;

    /** Null for both. */
    String resolvedOrNull() {
        return "any".equals(resolved) ? null : resolved;
    }
}
