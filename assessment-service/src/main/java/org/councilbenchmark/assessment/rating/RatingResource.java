package org.councilbenchmark.assessment.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/ratings")
@Produces(MediaType.APPLICATION_JSON)
class RatingResource {

    /** 196 criteria with the longest narratives are 4 MB; more is not a rating any more. */
    private static final int BULK_MEBIBYTES = 8;

    @Inject
    RatingService ratings;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(RatingsView.class)
    public Response listRatings(
            @PathParam("id") UUID id,
            @Parameter(description = "Whether to list only those that were carried and not confirmed since.")
                    @QueryParam("unconfirmed")
                    @DefaultValue("false")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    String unconfirmed,
            @Context Request request) {
        AssessmentRef assessment = ratings.readable(id);
        return Conditional.get(
                request, assessment.ratingsTag(), () -> ratings.all(assessment, unconfirmed.equals("true")));
    }

    @PUT
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    @BodyLimit(mebibytes = BULK_MEBIBYTES)
    public RatedCriteria rateCriteria(@PathParam("id") UUID id, @NotNull @Valid RateCriteria body) {
        return ratings.rateMany(id, body);
    }

    @GET
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(RatingView.class)
    public Response getRating(
            @PathParam("id") UUID id, @PathParam("criterion") String criterion, @Context Request request) {
        RatingView rating = ratings.find(id, criterion);
        return Conditional.get(request, rating.version(), () -> rating);
    }

    @PUT
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    @APIResponseSchema(RatingView.class)
    public Response rateCriterion(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @Context HttpHeaders headers,
            @NotNull @Valid RateCriterion body) {
        RatingService.Rated rated = ratings.rate(id, criterion, ExpectedVersion.from(headers), body);
        return Response.status(rated.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(rated.rating())
                .tag(Conditional.tag(rated.rating().version()))
                .build();
    }

    @DELETE
    @Path("/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    public void removeRating(
            @PathParam("id") UUID id, @PathParam("criterion") String criterion, @Context HttpHeaders headers) {
        ratings.remove(id, criterion, ExpectedVersion.from(headers));
    }
}
