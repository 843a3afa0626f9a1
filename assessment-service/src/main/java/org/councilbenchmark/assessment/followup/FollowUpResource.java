package org.councilbenchmark.assessment.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
class FollowUpResource {

    @Inject
    FollowUpService followUps;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public FollowUpsView listFollowUps(@PathParam("id") UUID id) {
        return followUps.list(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(value = FollowUpView.class, responseCode = "201")
    public Response holdFollowUp(@PathParam("id") UUID id, @NotNull @Valid HoldFollowUp body) {
        FollowUpView held = followUps.hold(id, body);
        URI self = URI.create("/v1/assessments/" + id + "/follow-ups/" + held.dueAfterMonths());
        return Response.created(self).entity(held).build();
    }

    @GET
    @Path("/{months}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(FollowUpView.class)
    public Response getFollowUp(@PathParam("id") UUID id, @PathParam("months") int months, @Context Request request) {
        FollowUpView found = followUps.find(id, months);
        return Conditional.get(request, found.id(), () -> found);
    }
}
