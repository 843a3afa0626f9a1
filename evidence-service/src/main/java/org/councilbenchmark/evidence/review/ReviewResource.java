package org.councilbenchmark.evidence.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;

/** Reviews over HTTP. */
@Path("/v1/documents/reviews")
@Produces(MediaType.APPLICATION_JSON)
class ReviewResource {

    @Inject
    ReviewService reviews;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response listReviews(@BeanParam @Valid ReviewFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        return reviews.page(filter, paging).respond(uri);
    }
}
