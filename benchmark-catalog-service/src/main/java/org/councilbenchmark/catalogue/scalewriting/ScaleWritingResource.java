package org.councilbenchmark.catalogue.scalewriting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.scale.ScaleView;
import org.councilbenchmark.catalogue.scale.VersionedScale;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/rating-scales/{code}")
@Produces(MediaType.APPLICATION_JSON)
class ScaleWritingResource {

    @Inject
    ScaleWriting scales;

    @PUT
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(ScaleView.class)
    public Response defineRatingScale(String code, @NotNull WriteScale wanted, HttpHeaders headers, UriInfo uri) {
        VersionedScale scale = scales.define(code, wanted, ExpectedVersion.from(headers));
        Response.ResponseBuilder answer = scale.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return answer.entity(scale.view()).tag(Conditional.tag(scale.version())).build();
    }

    @DELETE
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    public void deleteRatingScale(String code, HttpHeaders headers) {
        scales.delete(code, ExpectedVersion.from(headers));
    }
}
