package org.councilbenchmark.evidence.downloadlink;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Not to be repeated with an Idempotency-Key: the answer holds a secret, which is not to be stored. */
@Path("/v1/documents/{id}/download-links")
@Produces(MediaType.APPLICATION_JSON)
class DownloadLinkResource {

    @Inject
    DownloadLinkService links;

    /** The body may be left out. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = DownloadLinkView.class, responseCode = "201")
    public Response createDownloadLink(@PathParam("id") UUID id, @Valid NewDownloadLink body) {
        DownloadLinkView link = links.make(id, body == null ? NewDownloadLink.USUAL : body);
        return Response.created(URI.create(link.url()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(link)
                .build();
    }
}
