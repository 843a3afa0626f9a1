package org.councilbenchmark.assessment.carrying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/v1/assessments/{id}/carry-forward")
@Produces(MediaType.APPLICATION_JSON)
class CarryForwardResource {

    @Inject
    CarryForwardService carrying;

    /**
     * Without a key against repetition, which would hold a transaction while the catalogue is asked: a repetition
     * changes nothing anyway.
     */
    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    public CarriedForward carryForward(
            @PathParam("id") UUID id,
            @Parameter(description = "Whether only to tell what would be carried, and write nothing.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    String dryRun,
            @NotNull @Valid CarryForward body) {
        return carrying.carry(id, body, dryRun.equals("true"));
    }
}
