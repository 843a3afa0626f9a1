package org.councilbenchmark.evidence.thumbnail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.security.Roles;

/** The first page over HTTP. */
@Path("/v1/documents/{id}/thumbnail")
class ThumbnailResource {

    @Inject
    ThumbnailService thumbnails;

    @GET
    @Produces({"image/png", "application/problem+json"})
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response getThumbnail(
            @PathParam("id") UUID id,
            @QueryParam("size") @DefaultValue("320") @Valid @Pattern(regexp = "320|640", message = "must be 320 or 640")
                    String size,
            Request request) {
        ThumbnailService.Picture picture = thumbnails.of(id, Integer.parseInt(size));
        EntityTag tag = new EntityTag(picture.tag());
        return Conditional.settled(request, tag)
                .orElseGet(() ->
                        Response.ok(picture.png(), "image/png").header("Content-Security-Policy", "default-src 'none'"))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
