package org.councilbenchmark.assessment.bridge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What we ask of the catalogue; address and patience are configuration. */
@RegisterRestClient(configKey = "catalogue")
interface CatalogueClient {

    @GET
    @Path("/v1/mappings")
    MappingList mappings(
            @QueryParam("benchmark") String benchmark,
            @QueryParam("edition") String edition,
            @QueryParam("sort") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") int size,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @POST
    @Path("/v1/mappings/{id}/carried-ratings")
    CarriedAnswer carry(
            @PathParam("id") String mapping,
            CarryQuestion question,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
