package org.councilbenchmark.catalogue.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.catalogue.edition.VersionedEdition;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/benchmarks/{benchmark}/editions")
@Produces(MediaType.APPLICATION_JSON)
class DraftResource {

    @Inject
    DraftService drafts;

    @POST
    @Idempotent
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(value = EditionSummary.class, responseCode = "201")
    public Response createEdition(String benchmark, @NotNull CreateEdition wanted, UriInfo uri) {
        VersionedEdition draft = drafts.create(benchmark, wanted);
        return Response.created(uri.getBaseUri().resolve(draft.edition().href()))
                .tag(Conditional.tag(draft.tag()))
                .entity(draft.edition())
                .build();
    }

    @PUT
    @Path("/{edition}")
    @BodyLimit(mebibytes = 64)
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(EditionSummary.class)
    public Response replaceEdition(String benchmark, String edition, @NotNull EditionFile file, HttpHeaders headers) {
        return answer(drafts.replace(benchmark, edition, file, ExpectedVersion.from(headers)));
    }

    @PATCH
    @Path("/{edition}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(EditionSummary.class)
    public Response describeEdition(
            String benchmark, String edition, @NotNull DescribeEdition wanted, HttpHeaders headers) {
        return answer(drafts.describe(benchmark, edition, wanted, ExpectedVersion.from(headers)));
    }

    @DELETE
    @Path("/{edition}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    public void deleteEdition(String benchmark, String edition, HttpHeaders headers) {
        drafts.delete(benchmark, edition, ExpectedVersion.from(headers));
    }

    @GET
    @Path("/{edition}/validation")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    public DraftFaults validateEdition(String benchmark, String edition) {
        return drafts.faults(benchmark, edition);
    }

    @POST
    @Path("/{edition}/publication")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(EditionSummary.class)
    public Response publishEdition(String benchmark, String edition, HttpHeaders headers) {
        Publication published = drafts.publish(benchmark, edition, ExpectedVersion.from(headers));
        return Response.ok(published.edition())
                .tag(Conditional.tag(published.tag()))
                .build();
    }

    @POST
    @Path("/{edition}/retirement")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(EditionSummary.class)
    public Response retireEdition(
            String benchmark, String edition, @NotNull @Valid RetireEdition wanted, HttpHeaders headers) {
        return answer(drafts.retire(benchmark, edition, wanted, ExpectedVersion.from(headers)));
    }

    private static Response answer(VersionedEdition edition) {
        return Response.ok(edition.edition())
                .tag(Conditional.tag(edition.tag()))
                .build();
    }
}
