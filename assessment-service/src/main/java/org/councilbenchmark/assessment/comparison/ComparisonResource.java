package org.councilbenchmark.assessment.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/v1/assessments/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
class ComparisonResource {

    @Inject
    ComparisonService comparisons;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public ComparisonView compareAssessments(
            @PathParam("id") UUID id,
            @Parameter(description = "The assessment before: another one of the same council.", required = true)
                    @QueryParam("with")
                    UUID with) {
        return comparisons.compare(id, with);
    }
}
