package org.councilbenchmark.assessment.exporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/assessments/{id}/export")
class ExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ExportService exports;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @Produces({MediaType.APPLICATION_JSON, XLSX, "text/csv"})
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentFile.class)))
    public Response exportAssessment(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Pattern(regexp = "json|xlsx|csv|oscal", message = "must be one of json, xlsx, csv, oscal")
                    String format,
            @Context HttpHeaders headers,
            @Context Request request) {
        ExportFormat wanted = format(format, headers);
        Response.ResponseBuilder unchanged =
                request.evaluatePreconditions(tag(exports.readable(id).tag(), wanted));
        if (unchanged != null) {
            return unchanged.build();
        }
        Export export = exports.export(id);
        ExportWriter writer = exports.writer(wanted);
        StreamingOutput file = out -> writer.write(export, out);
        return Response.ok(file, wanted.mediaType())
                .tag(tag(export.tag(), wanted))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(export, wanted) + "\"")
                .build();
    }

    private static EntityTag tag(String state, ExportFormat format) {
        return new EntityTag(state + "-" + format.extension(), !format.isRepeatable());
    }

    /** Of letters, digits and what needs no escaping in a header. */
    private static String fileName(Export export, ExportFormat format) {
        Subject subject = export.subject();
        String label = subject.periodLabel() == null ? subject.period() : subject.periodLabel();
        String name = String.join(
                "-", subject.council().code(), subject.edition(), subject.kind().name(), label);
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-") + "." + format.extension();
    }

    /** As named, otherwise the first media type that the caller accepts by its full name. */
    private static ExportFormat format(String named, HttpHeaders headers) {
        return named != null
                ? ExportFormat.named(named)
                : headers.getAcceptableMediaTypes().stream()
                        .flatMap(type -> ExportFormat.of(type).stream())
                        .findFirst()
                        .orElse(ExportFormat.JSON);
    }
}
