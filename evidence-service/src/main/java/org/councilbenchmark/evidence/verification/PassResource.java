package org.councilbenchmark.evidence.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** All documents, in the background. */
@Path("/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
class PassResource {

    @Inject
    PassService passes;

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponseSchema(value = PassView.class, responseCode = "202")
    public Response verifyDocuments() {
        PassView pass = passes.order();
        return Response.accepted(pass)
                .location(URI.create(PassService.path(pass.id())))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public PassView getVerification(@PathParam("id") UUID id) {
        return passes.get(id);
    }
}
