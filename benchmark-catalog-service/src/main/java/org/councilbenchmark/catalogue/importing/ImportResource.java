package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.platform.problem.RequestProblem.UNSUPPORTED_MEDIA_TYPE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.importing.ImportReport.Outcome;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.SentFile;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/benchmarks/imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ImportService imports;

    @POST
    @Idempotent
    @BodyLimit(mebibytes = 64)
    @Consumes({MediaType.APPLICATION_JSON, "application/yaml", "application/x-yaml", "text/yaml", "text/csv", XLSX})
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EditionFile.class)),
                @Content(mediaType = "application/yaml", schema = @Schema(implementation = EditionFile.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponseSchema(value = ImportReport.class, responseCode = "201")
    public Response importEdition(
            @BeanParam ImportWishes wishes, @NotNull SentFile file, HttpHeaders headers, UriInfo uri) throws Exception {
        Imported imported = imports.importFile(file, format(file, wishes, headers.getMediaType()), wishes);
        ImportReport report = imported.report();
        if (report.dryRun()) {
            return Response.ok(report).build();
        }
        return Response.status(report.outcome() == Outcome.UNCHANGED ? Response.Status.OK : Response.Status.CREATED)
                .location(uri.getBaseUri().resolve(report.edition().href()))
                .tag(Conditional.tag(imported.tag()))
                .entity(report)
                .build();
    }

    private static EditionFormat format(SentFile file, ImportWishes wishes, MediaType type) throws IOException {
        EditionFormat format = wishes.wantedFormat()
                .or(() -> EditionFormat.of(type))
                .orElseThrow(() -> UNSUPPORTED_MEDIA_TYPE.with(
                        "Files of this media type are not read here.", "Name the format by ?format=."));
        boolean undecided =
                format == EditionFormat.JSON && wishes.wantedFormat().isEmpty();
        return undecided && OscalMark.isIn(file.file()) ? EditionFormat.OSCAL : format;
    }
}
