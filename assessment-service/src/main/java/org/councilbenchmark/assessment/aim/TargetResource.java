package org.councilbenchmark.assessment.aim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
class TargetResource {

    @Inject
    TargetService targets;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(TargetPage.class)
    public Response listTargets(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        List<TargetView> all = targets.all(id);
        List<TargetView> page =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(page, paging, all.size()).respond(uri);
    }

    /** No 304 here: the present score beside the target changes without it. */
    @GET
    @Path("/{node}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(TargetView.class)
    public Response getTarget(@PathParam("id") UUID id, @PathParam("node") String node) {
        TargetView target = targets.find(id, node);
        return Response.ok(target).tag(Conditional.tag(target.version())).build();
    }

    @PUT
    @Path("/{node}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(TargetView.class)
    public Response setTarget(
            @PathParam("id") UUID id,
            @PathParam("node") String node,
            @Context HttpHeaders headers,
            @NotNull @Valid SetTarget body) {
        TargetService.Outcome set = targets.set(id, node, ExpectedVersion.from(headers), body.wish());
        return Response.status(set.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(set.target())
                .tag(Conditional.tag(set.target().version()))
                .build();
    }

    @DELETE
    @Path("/{node}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    public void removeTarget(@PathParam("id") UUID id, @PathParam("node") String node, @Context HttpHeaders headers) {
        targets.remove(id, node, ExpectedVersion.from(headers));
    }
}
