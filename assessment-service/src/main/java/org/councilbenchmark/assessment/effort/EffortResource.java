package org.councilbenchmark.assessment.effort;

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
import jakarta.ws.rs.core.Request;
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

@Path("/v1/assessments/{id}/efforts")
@Produces(MediaType.APPLICATION_JSON)
class EffortResource {

    @Inject
    EffortService efforts;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(EffortPage.class)
    public Response listEfforts(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        List<EffortView> all = efforts.all(id);
        List<EffortView> page =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(page, paging, all.size()).respond(uri);
    }

    @GET
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(EffortView.class)
    public Response getEffort(
            @PathParam("id") UUID id, @PathParam("criterion") String criterion, @Context Request request) {
        EffortView effort = efforts.find(id, criterion);
        return Conditional.get(request, effort.version(), () -> effort);
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(EffortView.class)
    public Response setEffort(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @Context HttpHeaders headers,
            @NotNull @Valid SetEffort body) {
        EffortService.Outcome set = efforts.set(id, criterion, ExpectedVersion.from(headers), body.estimate());
        return Response.status(set.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(set.effort())
                .tag(Conditional.tag(set.effort().version()))
                .build();
    }

    @DELETE
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    public void removeEffort(
            @PathParam("id") UUID id, @PathParam("criterion") String criterion, @Context HttpHeaders headers) {
        efforts.remove(id, criterion, ExpectedVersion.from(headers));
    }
}
