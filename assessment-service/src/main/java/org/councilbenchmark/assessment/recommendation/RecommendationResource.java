package org.councilbenchmark.assessment.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
class RecommendationResource {

    @Inject
    RecommendationService recommendations;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(RecommendationPage.class)
    public Response listRecommendations(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return recommendations.list(id, paging).respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201")
    public Response makeRecommendation(@PathParam("id") UUID id, @NotNull @Valid WriteRecommendation body) {
        RecommendationView made = recommendations.make(id, body);
        return Response.created(URI.create(made.links().self()))
                .tag(Conditional.tag(made.tag()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{recommendation}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(RecommendationView.class)
    public Response getRecommendation(
            @PathParam("id") UUID id, @PathParam("recommendation") UUID recommendation, @Context Request request) {
        RecommendationView found = recommendations.find(id, recommendation);
        return Conditional.get(request, found.tag(), () -> found);
    }

    @PUT
    @Path("/{recommendation}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(RecommendationView.class)
    public Response rewriteRecommendation(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @Context HttpHeaders headers,
            @NotNull @Valid WriteRecommendation body) {
        return answer(recommendations.rewrite(id, recommendation, ExpectedVersion.from(headers), body));
    }

    @PUT
    @Path("/{recommendation}/response")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(RecommendationView.class)
    public Response respondToRecommendation(
            @PathParam("id") UUID id,
            @PathParam("recommendation") UUID recommendation,
            @Context HttpHeaders headers,
            @NotNull @Valid RespondToRecommendation body) {
        return answer(recommendations.respond(id, recommendation, ExpectedVersion.from(headers), body));
    }

    private static Response answer(RecommendationView recommendation) {
        return Response.ok(recommendation)
                .tag(Conditional.tag(recommendation.tag()))
                .build();
    }
}
