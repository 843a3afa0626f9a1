package org.councilbenchmark.catalogue.lineage;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.catalogue.content.Checksum;
import org.councilbenchmark.platform.http.Conditional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/councils/{code}/lineage")
@Produces(MediaType.APPLICATION_JSON)
class LineageResource {

    @Inject
    LineageService lineage;

    @GET
    @Authenticated
    @APIResponseSchema(LineageView.class)
    public Response getCouncilLineage(String code, Request request) {
        LineageView found = lineage.of(code);
        return Conditional.get(request, Checksum.of(found), () -> found);
    }
}
