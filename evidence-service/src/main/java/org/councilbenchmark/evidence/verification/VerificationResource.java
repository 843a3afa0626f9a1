package org.councilbenchmark.evidence.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.chain.ChainService;
import org.councilbenchmark.evidence.document.DocumentReading;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One document, now. */
@Path("/v1/documents/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
class VerificationResource {

    @Inject
    DocumentReading documents;

    @Inject
    ChainService chains;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponseSchema(VerificationView.class)
    public Response verifyDocument(@PathParam("id") UUID id) {
        documents.readable(id);
        return Response.ok(VerificationView.of(chains.check(id), Instant.now()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
