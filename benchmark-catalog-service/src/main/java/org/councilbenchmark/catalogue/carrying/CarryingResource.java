package org.councilbenchmark.catalogue.carrying;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/v1/mappings/{id}/carried-ratings")
@Produces(MediaType.APPLICATION_JSON)
class CarryingResource {

    @Inject
    CarryingService carrying;

    /** A question, asked by POST for the length of it; nothing is stored. */
    @POST
    @Authenticated
    public CarriedRatings carryRatings(String id, @NotNull GivenRatings given) {
        return carrying.carry(id, given);
    }
}
