package org.councilbenchmark.reporting.projection;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The state of the projections, so that a reader sees how far to trust a report. */
@Path("/v1/projections")
class ProjectionResource {

    @Inject
    ProjectionService projections;

    @GET
    @Authenticated
    public Projections listProjections() {
        return new Projections(projections.all());
    }
}
