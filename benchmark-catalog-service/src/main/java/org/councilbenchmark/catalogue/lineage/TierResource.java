package org.councilbenchmark.catalogue.lineage;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.catalogue.content.Checksum;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Conditional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/councils/{code}/tiers")
@Produces(MediaType.APPLICATION_JSON)
class TierResource {

    @Inject
    TierService tiers;

    @GET
    @Authenticated
    @APIResponseSchema(TierView.class)
    public Response getCouncilTiers(String code, @QueryParam("on") String on, Request request) {
        TierView found = tiers.of(code, FilterValue.dayOrToday("on", on));
        return Conditional.get(request, Checksum.of(found), () -> found);
    }
}
