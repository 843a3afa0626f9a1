package org.councilbenchmark.assessment.confirmation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/ratings/confirmations")
@Produces(MediaType.APPLICATION_JSON)
class ConfirmationResource {

    @Inject
    ConfirmationService confirmations;

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    @APIResponseSchema(ConfirmedRatings.class)
    public Response confirmRatings(@PathParam("id") UUID id, @NotNull @Valid ConfirmRatings body) {
        return Response.ok(confirmations.confirm(id, body.criteria())).build();
    }
}
