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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import org.councilbenchmark.catalogue.indicatortable.TableWriter;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {

    private static final MediaType CSV = MediaType.valueOf("text/csv");

    @Inject
    IndicatorService indicators;

    @Inject
    IndicatorEditing editing;

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response listIndicators(
            @BeanParam IndicatorFilter filter, @BeanParam @Valid Paging paging, UriInfo uri, Request request) {
        Variant wanted = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build());
        if (wanted == null || !CSV.equals(wanted.getMediaType())) {
            return indicators.list(filter, paging).respond(uri);
        }
        WholeTable.require(uri.getQueryParameters().keySet());
        return Response.ok(TableWriter.write(indicators.table(filter)), CSV.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicators.csv\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @APIResponseSchema(IndicatorView.class)
    public Response getIndicator(
            String code,
            @Parameter(description = "The definition in force on this day.", example = "2009-04-01") @QueryParam("on")
                    String on,
            Request request) {
        VersionedIndicator indicator = indicators.get(code, FilterValue.date("on", on));
        return Conditional.get(request, indicator.version(), indicator::view);
    }

    @GET
    @Path("/{code}/versions")
    @Authenticated
    public Response listIndicatorVersions(String code, @BeanParam @Valid Paging paging, UriInfo uri) {
        return indicators.versions(code, paging).respond(uri);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(IndicatorView.class)
    public Response defineIndicator(
            String code, @NotNull @Valid IndicatorDefinition definition, HttpHeaders headers, UriInfo uri) {
        VersionedIndicator indicator = editing.define(code, definition, ExpectedVersion.from(headers));
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
