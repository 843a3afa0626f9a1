package org.councilbenchmark.catalogue.mapping;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.mappingdraft.CreateMapping;
import org.councilbenchmark.catalogue.mappingdraft.ReviseMapping;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/mappings")
@Produces(MediaType.APPLICATION_JSON)
class MappingResource {

    @Inject
    MappingService mappings;

    @POST
    @Idempotent
    @BodyLimit(mebibytes = 16)
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(value = MappingView.class, responseCode = "201")
    public Response createMapping(@NotNull CreateMapping wanted, UriInfo uri) {
        MappingService.Stored mapping = mappings.create(wanted);
        return Response.created(uri.getBaseUri().resolve(mapping.view().href()))
                .tag(Conditional.tag(mapping.version()))
                .entity(mapping.view())
                .build();
    }

    @GET
    @Authenticated
    public Response listMappings(@BeanParam MappingFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        return mappings.list(filter, paging).respond(uri);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @APIResponseSchema(MappingView.class)
    public Response getMapping(String id, Request request) {
        MappingService.Stored mapping = mappings.get(id);
        return Conditional.get(request, mapping.version(), mapping::view);
    }

    @PUT
    @Path("/{id}")
    @BodyLimit(mebibytes = 16)
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(MappingView.class)
    public Response reviseMapping(String id, @NotNull ReviseMapping wanted, HttpHeaders headers) {
        MappingService.Stored mapping = mappings.revise(id, wanted, ExpectedVersion.from(headers));
        return Response.ok(mapping.view())
                .tag(Conditional.tag(mapping.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    public void deleteMapping(String id, HttpHeaders headers) {
        mappings.delete(id, ExpectedVersion.from(headers));
    }
}
