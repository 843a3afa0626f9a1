package org.councilbenchmark.catalogue.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.council.CouncilView;
import org.councilbenchmark.catalogue.council.TaggedCouncil;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
class ReorganisationResource {

    @Inject
    ReorganisationService reorganisation;

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponseSchema(CouncilView.class)
    public Response reviseCouncil(String code, @NotNull @Valid ReviseCouncil wanted, HttpHeaders headers, UriInfo uri) {
        Revised revised = reorganisation.revise(code, wanted, ExpectedVersion.from(headers));
        CouncilView council = revised.council().view();
        Response.ResponseBuilder answer = revised.created()
                ? Response.created(uri.getBaseUriBuilder()
                        .path("v1/councils")
                        .path(council.code())
                        .build())
                : Response.ok();
        return answer.entity(council)
                .tag(Conditional.tag(revised.council().tag()))
                .build();
    }

    @PUT
    @Path("/{code}/successors")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponseSchema(CouncilView.class)
    public Response nameSuccessors(String code, @NotNull @Valid NameSuccessors wanted, HttpHeaders headers) {
        TaggedCouncil council = reorganisation.succeed(code, wanted, ExpectedVersion.from(headers));
        return Response.ok(council.view()).tag(Conditional.tag(council.tag())).build();
    }
}
