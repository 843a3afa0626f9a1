package org.councilbenchmark.assessment.quality;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is checked, and what each check means here. */
@Path("/v1/quality-checks")
@Produces(MediaType.APPLICATION_JSON)
class QualityCheckResource {

    @Inject
    QualityService quality;

    @GET
    @Authenticated
    public QualityChecksView listQualityChecks() {
        return quality.checks();
    }
}
