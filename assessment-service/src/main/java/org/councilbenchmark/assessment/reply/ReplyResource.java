package org.councilbenchmark.assessment.reply;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a council replies to its peers, and what their lead decides. */
@Path("/v1/assessments/{id}/replies")
@Produces(MediaType.APPLICATION_JSON)
class ReplyResource {

    @Inject
    ReplyService replies;

    @Inject
    ReplyLog log;

    @GET
    @Authenticated
    @APIResponseSchema(ReplyLogView.class)
    public Response listReplies(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        ReplyLog.Shown shown = log.page(id, paging);
        return Response.fromResponse(shown.page().respond(uri))
                .entity(shown.view())
                .tag(Conditional.tag(shown.tag()))
                .build();
    }

    @GET
    @Path("/{criterion}")
    @Authenticated
    @APIResponseSchema(ReplyView.class)
    public Response getReply(
            @PathParam("id") UUID id, @PathParam("criterion") String criterion, @Context Request request) {
        ReplyView reply = replies.find(id, criterion);
        return Conditional.get(request, reply.version(), () -> reply);
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(ReplyView.class)
    public Response giveReply(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @Context HttpHeaders headers,
            @NotNull @Valid GiveReply body) {
        ReplyService.Replied replied = replies.reply(id, criterion, ExpectedVersion.from(headers), body);
        return Response.status(replied.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(replied.reply())
                .tag(Conditional.tag(replied.reply().version()))
                .build();
    }

    @PUT
    @Path("/{criterion}/decision")
    @RolesAllowed(Roles.PEER_REVIEWER)
    @APIResponseSchema(ReplyView.class)
    public Response decideReply(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @Context HttpHeaders headers,
            @NotNull @Valid DecideReply body) {
        ReplyView decided = replies.decide(id, criterion, ExpectedVersion.from(headers), body);
        return Response.ok(decided).tag(Conditional.tag(decided.version())).build();
    }
}
