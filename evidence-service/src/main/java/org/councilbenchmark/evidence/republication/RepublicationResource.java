package org.councilbenchmark.evidence.republication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.councilbenchmark.platform.security.Roles;

/** Republication over HTTP. */
@Path("/v1/evidence-republications")
@Produces(MediaType.APPLICATION_JSON)
class RepublicationResource {

    @Inject
    RepublicationService republication;

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RepublicationView republishEvidence() {
        return republication.republish();
    }
}
