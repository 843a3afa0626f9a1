package org.councilbenchmark.evidence.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;

/** What was done to a document, over HTTP. */
@Path("/v1/documents/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {

    @Inject
    HistoryService history;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public HistoryPage listDocumentHistory(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 500, message = "must be at most 500")
                    int size) {
        return history.page(id, HistoryCursor.read(cursor), size);
    }
}
