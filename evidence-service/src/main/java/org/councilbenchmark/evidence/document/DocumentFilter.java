package org.councilbenchmark.evidence.document;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that narrow the list of documents. */
public class DocumentFilter {

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]*";

    @Parameter(description = "Code of one council; any code it ever had.", example = "E08000009")
    @QueryParam("council")
    @Size(max = 20, message = "must have at most 20 characters")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String council;

    @Parameter(description = "Only documents that back something in this assessment.")
    @QueryParam("assessment")
    UUID assessment;

    @Parameter(description = "Only documents that back this criterion.", example = "3.1.a.5")
    @QueryParam("criterion")
    @Size(max = 40, message = "must have at most 40 characters")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String criterion;

    @Parameter(description = "Words that stand in the title or the file name.", example = "customer survey")
    @QueryParam("q")
    @Size(max = 200, message = "must have at most 200 characters")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String q;

    @Parameter(description = "Whether demonstration data is listed too.")
    @QueryParam("demonstration")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String demonstration;

    @Parameter(description = "Order: acceptedAt or title; a minus before it turns it round.")
    @QueryParam("sort")
    @DefaultValue("-acceptedAt")
    @Pattern(regexp = "-?(acceptedAt|title)", message = "must be acceptedAt, -acceptedAt, title or -title")
    String sort;
}
