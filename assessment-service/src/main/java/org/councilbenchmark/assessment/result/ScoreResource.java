package org.councilbenchmark.assessment.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
class ScoreResource {

    @Inject
    ResultService results;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ScoresView.class)
    public Response getAssessmentScores(@PathParam("id") UUID id, @Context Request request) {
        AssessmentRef assessment = results.readable(id);
        return Conditional.get(request, assessment.tag(), () -> results.scores(assessment));
    }

    @GET
    @Path("/{node}/explanation")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ExplanationView.class)
    public Response explainScore(@PathParam("id") UUID id, @PathParam("node") String node, @Context Request request) {
        AssessmentRef assessment = results.readable(id);
        return Conditional.get(request, assessment.tag(), () -> results.explain(assessment, node));
    }
}
