package org.councilbenchmark.catalogue.council;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/councils")
@Produces(MediaType.APPLICATION_JSON)
class CouncilResource {

    @Inject
    CouncilService councils;

    @GET
    @Authenticated
    public Response listCouncils(@BeanParam CouncilFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        return councils.list(filter, paging).respond(uri);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @APIResponseSchema(CouncilView.class)
    public Response getCouncil(String code, @QueryParam("on") String on, Request request) {
        TaggedCouncil council = councils.get(code, FilterValue.date("on", on));
        return Conditional.get(request, council.tag(), council::view);
    }
}
