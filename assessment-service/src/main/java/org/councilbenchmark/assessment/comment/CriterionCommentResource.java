package org.councilbenchmark.assessment.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.assessment.comment.CommentRepository.Key;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/criteria/{criterion}/comments")
@Produces(MediaType.APPLICATION_JSON)
class CriterionCommentResource {

    @Inject
    CommentService comments;

    @Inject
    CommentReading reading;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(CommentPage.class)
    public Response listCriterionComments(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return reading.ofCriterion(id, criterion, paging).respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(value = CommentView.class, responseCode = "201")
    public Response writeComment(
            @PathParam("id") UUID id, @PathParam("criterion") String criterion, @NotNull @Valid WriteComment body) {
        CommentView written = comments.write(id, criterion, body);
        return Response.created(URI.create(written.path(id)))
                .tag(Conditional.tag(written.tag()))
                .entity(written)
                .build();
    }

    @GET
    @Path("/{comment}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(CommentView.class)
    public Response getComment(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @PathParam("comment") UUID comment,
            @Context Request request) {
        CommentView found = reading.find(new Key(id, criterion, comment));
        return Conditional.get(request, found.tag(), () -> found);
    }

    @PUT
    @Path("/{comment}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(CommentView.class)
    public Response rewordComment(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @PathParam("comment") UUID comment,
            @Context HttpHeaders headers,
            @NotNull @Valid RewordComment body) {
        return answer(comments.reword(new Key(id, criterion, comment), ExpectedVersion.from(headers), body));
    }

    @DELETE
    @Path("/{comment}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    public void deleteComment(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @PathParam("comment") UUID comment,
            @Context HttpHeaders headers) {
        comments.delete(new Key(id, criterion, comment), ExpectedVersion.from(headers));
    }

    @PUT
    @Path("/{comment}/resolution")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(CommentView.class)
    public Response resolveComment(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @PathParam("comment") UUID comment,
            @Context HttpHeaders headers,
            @NotNull @Valid ResolveThread body) {
        return answer(
                comments.resolve(new Key(id, criterion, comment), ExpectedVersion.from(headers), body.resolved()));
    }

    private static Response answer(CommentView comment) {
        return Response.ok(comment).tag(Conditional.tag(comment.tag())).build();
    }
}
