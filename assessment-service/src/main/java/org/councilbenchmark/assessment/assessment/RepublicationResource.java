package org.councilbenchmark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.councilbenchmark.platform.security.Roles;

@Path("/v1/assessment-republications")
@Produces(MediaType.APPLICATION_JSON)
class RepublicationResource {

    @Inject
    RepublicationService republication;

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RepublicationView republishAssessments() {
        return republication.republish();
    }
}
