package org.councilbenchmark.evidence.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;

/** Links from the side of the assessment: what backs this criterion. */
@Path("/v1/evidence-links")
@Produces(MediaType.APPLICATION_JSON)
class EvidenceLinkResource {

    @Inject
    LinkReading links;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response listEvidenceLinks(
            @QueryParam("assessment") UUID assessment,
            @QueryParam("criterion")
                    @Size(max = 40, message = "must have at most 40 characters")
                    @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
                    String criterion,
            @QueryParam("demonstration") @DefaultValue("false") boolean demonstration,
            @BeanParam @Valid Paging paging,
            UriInfo uri) {
        return links.search(assessment, criterion, demonstration, paging).respond(uri);
    }
}
