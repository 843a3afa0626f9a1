package org.councilbenchmark.evidence.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one question that we ask of the assessment service; its two seconds of patience are configuration. */
@RegisterRestClient(configKey = "assessment-service")
interface AssessmentClient {

    @GET
    @Path("/v1/assessments/{id}")
    AssessmentAnswer get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
