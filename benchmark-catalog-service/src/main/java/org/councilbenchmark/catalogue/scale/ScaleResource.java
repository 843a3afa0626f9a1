package org.councilbenchmark.catalogue.scale;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/rating-scales")
@Produces(MediaType.APPLICATION_JSON)
class ScaleResource {

    @Inject
    ScaleService scales;

    @GET
    @Authenticated
    public Response listRatingScales(@BeanParam @Valid Paging paging, UriInfo uri) {
        return scales.list(paging).respond(uri);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @APIResponseSchema(ScaleView.class)
    public Response getRatingScale(String code, Request request) {
        VersionedScale scale = scales.get(code);
        return Conditional.get(request, scale.version(), scale::view);
    }
}
