package org.councilbenchmark.catalogue.lineage;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Paging;

@Path("/v1/two-tier-areas")
@Produces(MediaType.APPLICATION_JSON)
class TwoTierAreaResource {

    @Inject
    TierService tiers;

    @GET
    @Authenticated
    public Response listTwoTierAreas(@QueryParam("on") String on, @BeanParam @Valid Paging paging, UriInfo uri) {
        return tiers.areas(FilterValue.dayOrToday("on", on), paging).respond(uri);
    }
}
