package org.councilbenchmark.evidence.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Coverage over HTTP: JSON, or the criteria as a table. */
@Path("/v1/evidence-coverage")
class CoverageResource {

    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = new MediaType("text", "csv", "utf-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    @Inject
    CoverageService coverage;

    @Inject
    ObjectMapper json;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CoverageView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response getEvidenceCoverage(
            @QueryParam("assessment") UUID assessment,
            @QueryParam("within")
                    @DefaultValue("90")
                    @Min(value = 0, message = "must be at least 0")
                    @Max(value = 3660, message = "must be at most 3660")
                    int within,
            @QueryParam("demonstration") @DefaultValue("false") boolean demonstration,
            Request request)
            throws JsonProcessingException {
        if (assessment == null) {
            throw missing();
        }
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        boolean table = wanted.getMediaType().isCompatible(CSV_TYPE);
        CoverageView view = coverage.coverage(assessment, within, demonstration);
        String body = table ? CoverageCsv.write(view) : json.writeValueAsString(view);
        Response answer = Conditional.get(request, Sha256.ofText(body).substring(0, 32), () -> body);
        return Response.fromResponse(answer)
                .type(table ? CSV_TYPE : MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static RuntimeException missing() {
        String detail = "The query parameter 'assessment' is missing.";
        String remedy = "Name one assessment of GET /v1/assessments.";
        return RequestProblem.INVALID_PARAMETER
                .with(detail, remedy)
                .fault(Fault.in("assessment", "parameter-missing", null, detail, remedy));
    }
}
