package org.councilbenchmark.catalogue.indicatorimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.catalogue.indicatortable.IndicatorTable;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/indicators/imports")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorImportResource {

    @Inject
    IndicatorImportService imports;

    @POST
    @Idempotent
    @BodyLimit(mebibytes = 64)
    @Consumes("text/csv")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(IndicatorImport.class)
    public Response importIndicators(
            @NotNull IndicatorTable table,
            @Parameter(description = "true only says what would be done.", schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("dryRun")
                    String dryRun) {
        return Response.ok(imports.take(table, FilterValue.flag("dryRun", dryRun)))
                .build();
    }
}
