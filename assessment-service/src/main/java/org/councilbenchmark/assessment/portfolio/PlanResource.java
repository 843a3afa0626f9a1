package org.councilbenchmark.assessment.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;

@Path("/v1/assessments/{id}/plan")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {

    @Inject
    PlanService plans;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public PlanSummary getPlan(@PathParam("id") UUID id) {
        return plans.summary(id);
    }
}
