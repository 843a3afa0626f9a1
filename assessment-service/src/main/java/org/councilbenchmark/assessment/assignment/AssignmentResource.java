package org.councilbenchmark.assessment.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.councilbenchmark.assessment.assignment.AssignmentRepository.Key;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
class AssignmentResource {

    private static final int LONGEST_PERSON = 200;
    private static final String TOO_LONG = "must have at most {max} characters";

    @Inject
    AssignmentService assignments;

    @Inject
    AssignmentViews views;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(AssignmentPage.class)
    public Response listAssignments(
            @PathParam("id") UUID id,
            @BeanParam @Valid AssignmentFilter filter,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return views.list(id, filter, paging).respond(uri);
    }

    @GET
    @Path("/{node}/{person}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(AssignmentView.class)
    public Response getAssignment(
            @PathParam("id") UUID id,
            @PathParam("node") String node,
            @PathParam("person") String person,
            @Context Request request) {
        AssignmentView found = views.find(new Key(id, node, person));
        return Conditional.get(request, found.tag(), () -> found);
    }

    @PUT
    @Path("/{node}/{person}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(AssignmentView.class)
    public Response assignNode(
            @PathParam("id") UUID id,
            @PathParam("node") String node,
            @PathParam("person") @Size(max = LONGEST_PERSON, message = TOO_LONG) String person,
            @Context HttpHeaders headers,
            @NotNull @Valid Assign body) {
        AssignmentService.Assigned assigned =
                assignments.assign(new Key(id, node, person), ExpectedVersion.from(headers), body);
        return Response.status(assigned.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(assigned.assignment())
                .tag(Conditional.tag(assigned.assignment().tag()))
                .build();
    }

    @DELETE
    @Path("/{node}/{person}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    public void removeAssignment(
            @PathParam("id") UUID id,
            @PathParam("node") String node,
            @PathParam("person") String person,
            @Context HttpHeaders headers) {
        assignments.remove(new Key(id, node, person), ExpectedVersion.from(headers));
    }

    @PUT
    @Path("/{node}/{person}/state")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(AssignmentView.class)
    public Response changeAssignmentState(
            @PathParam("id") UUID id,
            @PathParam("node") String node,
            @PathParam("person") String person,
            @Context HttpHeaders headers,
            @NotNull @Valid ChangeState body) {
        AssignmentView changed = assignments.move(new Key(id, node, person), ExpectedVersion.from(headers), body);
        return Response.ok(changed).tag(Conditional.tag(changed.tag())).build();
    }
}
