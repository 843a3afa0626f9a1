package org.councilbenchmark.assessment.history;

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

@Path("/v1/assessments/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {

    @Inject
    HistoryService history;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public HistoryPage listAssessmentHistory(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("size")
                    @DefaultValue("50")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 500, message = "must be at most 500")
                    int size) {
        return history.page(id, cursor, size);
    }
}
