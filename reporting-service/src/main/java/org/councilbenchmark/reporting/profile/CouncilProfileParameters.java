package org.councilbenchmark.reporting.profile;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.councilbenchmark.reporting.report.ReportParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a profile is asked. */
public class CouncilProfileParameters extends ReportParameters {

    @Parameter(
            description = "Compare within the council's type, its region or the whole of England.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"type", "region", "england"}))
    @QueryParam("comparator")
    @DefaultValue("type")
    String comparator;
}
