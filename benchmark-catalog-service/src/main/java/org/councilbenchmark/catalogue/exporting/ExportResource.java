package org.councilbenchmark.catalogue.exporting;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.councilbenchmark.catalogue.edition.VersionedEdition;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.search.FilterValue;

@Path("/v1/benchmarks/{benchmark}/editions/{edition}/export")
class ExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ExportService exports;

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "application/yaml", "text/csv", XLSX})
    public Response exportEdition(
            String benchmark,
            String edition,
            @QueryParam("format") String format,
            HttpHeaders headers,
            Request request) {
        EditionFormat wanted = format(format, headers);
        VersionedEdition head = exports.edition(benchmark, edition);
        EntityTag tag = new EntityTag(head.tag() + "-" + wanted.parameter(), !wanted.isRepeatable());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        Export export = exports.export(benchmark, edition);
        EditionWriter writer = exports.writer(wanted);
        StreamingOutput file = out -> writer.write(export, out);
        String losses = head.edition().href() + "/export/losses?format=" + wanted.parameter();
        return Response.ok(file, wanted.mediaType())
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(export, wanted) + "\"")
                .header(HttpHeaders.LINK, "<" + losses + ">; rel=\"describedby\"; type=\"application/json\"")
                .build();
    }

    @GET
    @Path("/losses")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    public LossReport listExportLosses(String benchmark, String edition, @QueryParam("format") String format) {
        EditionFormat wanted = FilterValue.constant("format", format, EditionFormat.class);
        return exports.losses(benchmark, edition, wanted == null ? EditionFormat.JSON : wanted);
    }

    /** Codes of benchmarks and editions hold nothing that would have to be escaped in a header. */
    private static String fileName(Export export, EditionFormat format) {
        return export.edition().benchmark() + "-" + export.edition().edition() + "." + format.extension();
    }

    /** As named, otherwise the first media type that the caller accepts by its full name. */
    private static EditionFormat format(String named, HttpHeaders headers) {
        EditionFormat format = FilterValue.constant("format", named, EditionFormat.class);
        return format != null
                ? format
                : headers.getAcceptableMediaTypes().stream()
                        .flatMap(type -> EditionFormat.of(type).stream())
                        .findFirst()
                        .orElse(EditionFormat.JSON);
    }
}
