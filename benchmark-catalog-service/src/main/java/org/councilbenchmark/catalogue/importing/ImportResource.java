package org.councilbenchmark.catalogue.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/benchmarks/imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    @Inject
    ImportService imports;

    @POST
    @Idempotent
    @BodyLimit(mebibytes = 64)
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(value = EditionSummary.class, responseCode = "201")
    public Response importEdition(@NotNull EditionFile file, UriInfo uri) {
        Publication publication = imports.importEdition(file);
        EditionSummary edition = publication.edition();
        return Response.status(publication.created() ? Response.Status.CREATED : Response.Status.OK)
                .location(uri.getBaseUri().resolve(edition.href()))
                .tag(Conditional.tag(publication.tag()))
                .entity(edition)
                .build();
    }
}
