package org.councilbenchmark.evidence.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService.Versioned;
import org.councilbenchmark.evidence.document.DocumentView;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A document's life after its upload, over HTTP. */
@Path("/v1/documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
class LifeCycleResource {

    @Inject
    LifeCycleService lifeCycle;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(DocumentView.class)
    public Response describeDocument(
            @PathParam("id") UUID id, @NotNull @Valid DescribeDocument wanted, HttpHeaders headers) {
        return answer(lifeCycle.describe(id, ExpectedVersion.from(headers), wanted));
    }

    @POST
    @Path("/supersession")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(DocumentView.class)
    public Response supersedeDocument(
            @PathParam("id") UUID id, @NotNull @Valid SupersedeDocument wanted, HttpHeaders headers) {
        return answer(lifeCycle.supersede(id, ExpectedVersion.from(headers), wanted.by(), wanted.reason()));
    }

    @DELETE
    @Path("/supersession")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response endSupersession(@PathParam("id") UUID id, HttpHeaders headers) {
        return answer(lifeCycle.supersede(id, ExpectedVersion.from(headers), null, null));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(DocumentView.class)
    public Response withdrawDocument(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawDocument wanted, HttpHeaders headers) {
        return answer(lifeCycle.withdraw(id, ExpectedVersion.from(headers), wanted));
    }

    private static Response answer(Versioned changed) {
        return Response.ok(changed.view())
                .tag(Conditional.tag(changed.version()))
                .build();
    }
}
