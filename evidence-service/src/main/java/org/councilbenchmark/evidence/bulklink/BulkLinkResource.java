package org.councilbenchmark.evidence.bulklink;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;

/** Many links at once over HTTP. */
@Path("/v1/documents/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
class BulkLinkResource {

    @Inject
    BulkLinkService links;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public BulkLinked linkDocumentToMany(@PathParam("id") UUID id, @NotNull @Valid BulkLinks body) {
        return links.link(id, body.links().stream().map(BulkLink::wish).toList());
    }
}
