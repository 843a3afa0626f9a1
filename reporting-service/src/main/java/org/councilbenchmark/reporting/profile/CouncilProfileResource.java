package org.councilbenchmark.reporting.profile;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Council profiles over HTTP. */
@Path("/v1/council-profiles")
class CouncilProfileResource {

    @Inject
    CouncilProfileService profiles;

    @GET
    @Path("{code}")
    @Authenticated
    public CouncilProfile getCouncilProfile(@PathParam("code") String code, @BeanParam CouncilProfileParameters asked) {
        return profiles.profile(code, asked);
    }
}
