package org.councilbenchmark.assessment.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.SentFile;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/ratings/workbook")
@Produces(MediaType.APPLICATION_JSON)
class MergeResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    @Inject
    MergeService merges;

    @POST
    @Idempotent
    @BodyLimit(mebibytes = 8)
    @Consumes({CSV, XLSX})
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    @RequestBody(
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponseSchema(MergeReport.class)
    public Response mergeRatings(
            @PathParam("id") UUID id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    String dryRun,
            @QueryParam("onConflict")
                    @DefaultValue("refuse")
                    @Pattern(
                            regexp = "refuse|keep-mine|keep-theirs",
                            message = "must be one of refuse, keep-mine, keep-theirs")
                    String onConflict,
            @Context HttpHeaders headers,
            @NotNull SentFile file) {
        boolean csv = headers.getMediaType().isCompatible(MediaType.valueOf(CSV));
        return Response.ok(merges.merge(id, file.file(), csv, "true".equals(dryRun), OnConflict.named(onConflict)))
                .build();
    }
}
