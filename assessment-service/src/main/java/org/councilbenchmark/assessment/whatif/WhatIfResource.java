package org.councilbenchmark.assessment.whatif;

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

@Path("/v1/assessments/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
class WhatIfResource {

    @Inject
    WhatIfService whatIf;

    /** A question, asked by POST for the length of it; nothing is stored. */
    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public WhatIfView supposeRatings(
            @PathParam("id") UUID id,
            @Parameter(description = "Whether to tell only the nodes that change, or all.")
                    @QueryParam("nodes")
                    @DefaultValue("changed")
                    @Pattern(regexp = "changed|all", message = "must be changed or all")
                    String nodes,
            @NotNull @Valid WhatIf body) {
        return whatIf.suppose(id, body, nodes.equals("all"));
    }
}
