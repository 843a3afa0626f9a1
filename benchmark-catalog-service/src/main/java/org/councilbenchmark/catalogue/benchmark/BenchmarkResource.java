package org.councilbenchmark.catalogue.benchmark;

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
import org.councilbenchmark.catalogue.content.Checksum;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
class BenchmarkResource {

    @Inject
    BenchmarkService benchmarks;

    @GET
    @Authenticated
    public Response listBenchmarks(@BeanParam @Valid Paging paging, UriInfo uri) {
        return benchmarks.list(paging).respond(uri);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @APIResponseSchema(BenchmarkView.class)
    public Response getBenchmark(String code, Request request) {
        BenchmarkView benchmark = benchmarks.get(code);
        return Conditional.get(request, Checksum.of(benchmark), () -> benchmark);
    }
}
