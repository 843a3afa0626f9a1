package org.councilbenchmark.assessment.streamlink;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
@Path("/v1/assessments/{id}/stream-links")
@Produces(MediaType.APPLICATION_JSON)
class StreamLinkResource {

    @Inject
    StreamLinkService links;

    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = StreamLinkView.class, responseCode = "201")
    public Response createStreamLink(@PathParam("id") UUID id) {
        StreamLinkView link = links.make(id);
        return Response.created(URI.create(link.url()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(link)
                .build();
    }
}
