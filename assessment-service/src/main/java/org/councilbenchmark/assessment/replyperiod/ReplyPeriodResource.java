package org.councilbenchmark.assessment.replyperiod;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Until when a council may reply. */
@Path("/v1/assessments/{id}/replies")
@Produces(MediaType.APPLICATION_JSON)
class ReplyPeriodResource {

    @Inject
    ReplyPeriodService periods;

    @PUT
    @Path("/deadline")
    @RolesAllowed({Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ReplyPeriodView.class)
    public Response moveReplyDeadline(
            @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid MoveDeadline body) {
        return answer(periods.move(id, ExpectedVersion.from(headers), body));
    }

    @POST
    @Path("/closure")
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @APIResponseSchema(ReplyPeriodView.class)
    public Response closeReplies(
            @PathParam("id") UUID id,
            @Context HttpHeaders headers,
            @RequestBody(required = false) @Valid CloseReplies body) {
        return answer(periods.close(id, ExpectedVersion.from(headers), CloseReplies.commentOf(body)));
    }

    private static Response answer(ReplyPeriodView period) {
        return Response.ok(period).tag(Conditional.tag(period.version())).build();
    }
}
