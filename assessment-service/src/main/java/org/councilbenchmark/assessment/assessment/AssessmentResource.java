package org.councilbenchmark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One assessment and its transitions. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentResource {

    @Inject
    AssessmentService assessments;

    @Inject
    LifeCycleService lifeCycle;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(AssessmentView.class)
    public Response getAssessment(@PathParam("id") UUID id, @Context Request request) {
        Seen seen = assessments.seen(id);
        return Conditional.get(request, AssessmentViews.tag(seen), () -> assessments.view(seen));
    }

    @DELETE
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    public void deleteAssessment(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        assessments.delete(id, ExpectedVersion.from(headers));
    }

    @POST
    @Path("/submission")
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.PEER_REVIEWER})
    @APIResponseSchema(AssessmentView.class)
    public Response submitAssessment(
            @PathParam("id") UUID id,
            @Context HttpHeaders headers,
            @RequestBody(required = false) @Valid Comment body) {
        return answer(lifeCycle.submit(id, ExpectedVersion.from(headers), Comment.textOf(body)));
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed({Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(AssessmentView.class)
    public Response returnAssessment(
            @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Reason body) {
        return answer(lifeCycle.sendBack(id, ExpectedVersion.from(headers), body.comment()));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @RolesAllowed({Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(AssessmentView.class)
    public Response completeAssessment(
            @PathParam("id") UUID id,
            @Context HttpHeaders headers,
            @RequestBody(required = false) @Valid SignOff body) {
        return answer(lifeCycle.complete(id, ExpectedVersion.from(headers), SignOff.of(body)));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(AssessmentView.class)
    public Response withdrawAssessment(
            @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Reason body) {
        return answer(lifeCycle.withdraw(id, ExpectedVersion.from(headers), body.comment()));
    }

    private static Response answer(AssessmentView assessment) {
        return Response.ok(assessment).tag(Conditional.tag(assessment.tag())).build();
    }
}
