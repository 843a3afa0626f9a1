package org.councilbenchmark.catalogue.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/catalogue-republications")
@Produces(MediaType.APPLICATION_JSON)
class RepublicationResource {

    @Inject
    RepublicationService republications;

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponseSchema(value = Republication.class, responseCode = "202")
    public Response republishCatalogue() {
        return Response.accepted(republications.republish()).build();
    }
}
