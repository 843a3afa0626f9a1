package org.councilbenchmark.reporting.report;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of every report over scores: which assessments it is about. Read by {@link Selections}. */
public class ReportParameters {

    @Parameter(description = "Code of the benchmark.", example = "ideal-authority")
    @QueryParam("benchmark")
    @DefaultValue("ideal-authority")
    String benchmark;

    @Parameter(description = "Edition of the benchmark; its latest published one if left out.", example = "2009.1")
    @QueryParam("edition")
    String edition;

    @Parameter(
            description = "Kind of assessment.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"SELF", "PEER", "AGREED"}))
    @QueryParam("kind")
    @DefaultValue("SELF")
    String kind;

    @Parameter(
            description = "Only assessments of this period: a start date and duration, or a year such as `2009/10`.",
            example = "2009-04-01/P1Y")
    @QueryParam("period")
    String period;

    @Parameter(
            description = "The report as it would have been then: a moment in UTC, or a day (its end).",
            example = "2010-06-30T12:00:00Z")
    @QueryParam("asOf")
    String asOf;

    @Parameter(
            description = "`true` includes demonstration data, which is left out otherwise.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("demonstration")
    String demonstration;
}
