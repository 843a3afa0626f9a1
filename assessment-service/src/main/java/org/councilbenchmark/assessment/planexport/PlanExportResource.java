package org.councilbenchmark.assessment.planexport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;

@Path("/v1/assessments/{id}/plan/export")
class PlanExportResource {

    @Inject
    PlanExportService exports;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response exportPlan(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @DefaultValue("oscal")
                    @Pattern(regexp = "oscal|csv", message = "must be oscal or csv")
                    String format) {
        PlanFileFormat wanted = PlanFileFormat.valueOf(format.toUpperCase(Locale.ROOT));
        String name = "plan-" + id + "." + wanted.extension();
        return Response.ok(exports.export(id, wanted), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
