package org.councilbenchmark.catalogue.indicator;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {

    @Inject
    IndicatorService indicators;

    @GET
    @Authenticated
    public Response listIndicators(@BeanParam IndicatorFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        return indicators.list(filter, paging).respond(uri);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @APIResponseSchema(IndicatorView.class)
    public Response getIndicator(String code, Request request) {
        VersionedIndicator indicator = indicators.get(code);
        return Conditional.get(request, indicator.version(), indicator::view);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(IndicatorView.class)
    public Response defineIndicator(
            String code, @NotNull @Valid IndicatorDefinition definition, HttpHeaders headers, UriInfo uri) {
        VersionedIndicator indicator = indicators.define(code, definition, ExpectedVersion.from(headers));
        Response.ResponseBuilder answer = indicator.created()
                ? Response.created(uri.getBaseUriBuilder()
                        .path("v1/indicators")
                        .path(indicator.view().code())
                        .build())
                : Response.ok();
        return answer.entity(indicator.view())
                .tag(Conditional.tag(indicator.version()))
                .build();
    }
}
