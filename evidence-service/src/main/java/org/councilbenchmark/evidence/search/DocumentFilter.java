package org.councilbenchmark.evidence.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that narrow the list of documents. */
public class DocumentFilter {

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]*";
    private static final String NO_CONTROLS_MESSAGE = "must not hold control characters";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String DAY_MESSAGE = "must be a date such as 2010-03-31";

    @Parameter(
            description = "Words of title, file name or text. Quotes hold a phrase together, a minus excludes,"
                    + " `or` offers an alternative; the last word may be a beginning.",
            example = "customer survey")
    @QueryParam("q")
    @Size(max = 200, message = "must have at most 200 characters")
    @Pattern(regexp = NO_CONTROLS, message = NO_CONTROLS_MESSAGE)
    String q;

    @Parameter(description = "Code of one council; any code it ever had.", example = "E08000009")
    @QueryParam("council")
    @Size(max = 20, message = "must have at most 20 characters")
    @Pattern(regexp = NO_CONTROLS, message = NO_CONTROLS_MESSAGE)
    String council;

    @Parameter(description = "Only documents that back something in this assessment.")
    @QueryParam("assessment")
    UUID assessment;

    @Parameter(description = "Only documents that back this criterion.", example = "3.1.a.5")
    @QueryParam("criterion")
    @Size(max = 40, message = "must have at most 40 characters")
    @Pattern(regexp = NO_CONTROLS, message = NO_CONTROLS_MESSAGE)
    String criterion;

    @Parameter(description = "Only documents of this kind.")
    @QueryParam("kind")
    @Pattern(regexp = "FILE|TEXT|WEB_LINK", message = "must be FILE, TEXT or WEB_LINK")
    String kind;

    @Parameter(description = "Only documents of this media type.", example = "application/pdf")
    @QueryParam("mediaType")
    @Size(max = 127, message = "must have at most 127 characters")
    @Pattern(regexp = NO_CONTROLS, message = NO_CONTROLS_MESSAGE)
    String mediaType;

    @Parameter(description = "Only documents with this marking.")
    @QueryParam("classification")
    @Pattern(regexp = "PUBLIC|OFFICIAL|OFFICIAL_SENSITIVE", message = "must be PUBLIC, OFFICIAL or OFFICIAL_SENSITIVE")
    String classification;

    @Parameter(description = "Only documents in this state.")
    @QueryParam("state")
    @Pattern(
            regexp = "ACCEPTED|QUARANTINED|REJECTED|WITHDRAWN|DISPOSED",
            message = "must be ACCEPTED, QUARANTINED, REJECTED, WITHDRAWN or DISPOSED")
    String state;

    @Parameter(description = "Only documents whose period covers this day.", example = "2009-09-30")
    @QueryParam("effectiveOn")
    @Pattern(regexp = DAY, message = DAY_MESSAGE)
    String effectiveOn;

    @Parameter(description = "Only documents to be looked at again by this day.", example = "2010-03-31")
    @QueryParam("reviewDue")
    @Pattern(regexp = DAY, message = DAY_MESSAGE)
    String reviewDue;

    @Parameter(description = "Whether demonstration data is listed too.")
    @QueryParam("demonstration")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String demonstration;

    @Parameter(description = "Whether to count what was found by council, kind, media type and so on.")
    @QueryParam("facets")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String facets;

    @Parameter(
            description = "Order: relevance, acceptedAt or title; a minus turns the last two round."
                    + " Unless given: relevance with q, else -acceptedAt.")
    @QueryParam("sort")
    @Pattern(
            regexp = "relevance|-?(acceptedAt|title)",
            message = "must be relevance, acceptedAt, -acceptedAt, title or -title")
    String sort;

    String order() {
        return sort != null ? sort : q == null ? "-acceptedAt" : "relevance";
    }
}
