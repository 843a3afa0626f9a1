package org.councilbenchmark.catalogue.resolution;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.councilbenchmark.platform.http.BodyLimit;

@Path("/v1/council-resolutions")
@Produces(MediaType.APPLICATION_JSON)
class ResolutionResource {

    @Inject
    ResolutionService resolutions;

    @GET
    @Authenticated
    public ResolutionView resolveCouncil(
            @QueryParam("code") String code, @QueryParam("on") String on, @QueryParam("period") String period) {
        return resolutions.resolve(new Resolve(code, on, period));
    }

    /** Changes nothing: a POST only because five thousand items are too long for an address. */
    @POST
    @Authenticated
    @BodyLimit(mebibytes = 4)
    public ResolvedMany resolveCouncils(@NotNull @Valid ResolveMany many) {
        return resolutions.resolve(many.items());
    }
}
