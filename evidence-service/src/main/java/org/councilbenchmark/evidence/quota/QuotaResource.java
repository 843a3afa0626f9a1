package org.councilbenchmark.evidence.quota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Quotas over HTTP. */
@Path("/v1/evidence-quotas/{council}")
@Produces(MediaType.APPLICATION_JSON)
class QuotaResource {

    private static final int LONGEST_CODE = 20;

    @Inject
    QuotaService quotas;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponseSchema(QuotaView.class)
    public Response getEvidenceQuota(
            @PathParam("council")
                    @Size(max = LONGEST_CODE, message = "must have at most {max} characters")
                    @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
                    String council,
            Request request) {
        QuotaService.Tagged found = quotas.get(council);
        return Conditional.get(request, found.tag(), found::view);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponseSchema(QuotaView.class)
    public Response setEvidenceQuota(
            @PathParam("council")
                    @Size(max = LONGEST_CODE, message = "must have at most {max} characters")
                    @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
                    String council,
            HttpHeaders headers,
            @NotNull(message = "must be a JSON object") @Valid SetQuota body) {
        QuotaService.Tagged set = quotas.set(council, ExpectedVersion.from(headers), body);
        return Response.ok(set.view()).tag(Conditional.tag(set.tag())).build();
    }
}
