package org.councilbenchmark.catalogue.mappingchain;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Conditional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/mappings/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
class ChainResource {

    @Inject
    ChainService chains;

    @GET
    @Authenticated
    @APIResponseSchema(MappingChain.class)
    public Response chainMappings(
            String id,
            @Parameter(description = "Id of the mapping that begins where this one ends.") @QueryParam("with")
                    String with,
            Request request) {
        ChainService.Found found = chains.chain(id, FilterValue.text("with", with));
        return Conditional.get(request, found.tag(), found::chain);
    }
}
