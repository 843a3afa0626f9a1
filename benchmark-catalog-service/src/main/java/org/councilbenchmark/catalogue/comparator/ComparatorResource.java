package org.councilbenchmark.catalogue.comparator;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.BodyLimit;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/comparator-groups")
@Produces(MediaType.APPLICATION_JSON)
class ComparatorResource {

    @Inject
    GroupService groups;

    @Inject
    GroupReading reading;

    @Inject
    GroupEditing editing;

    @GET
    @Authenticated
    public Response listComparatorGroups(@BeanParam GroupFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        return groups.list(filter, paging).respond(uri);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @APIResponseSchema(GroupView.class)
    public Response getComparatorGroup(
            String id, @QueryParam("council") String council, @QueryParam("on") String on, Request request) {
        TaggedGroup group = reading.get(id, FilterValue.text("council", council), FilterValue.date("on", on));
        return Conditional.get(request, group.tag(), group::view);
    }

    @PUT
    @Path("/{id}")
    @BodyLimit(mebibytes = 4)
    @RolesAllowed({Roles.CATALOGUE_EDITOR, Roles.ADMINISTRATOR, Roles.APPROVER, Roles.ASSESSOR})
    @APIResponseSchema(GroupView.class)
    public Response defineComparatorGroup(
            String id, @NotNull @Valid DefineGroup wanted, HttpHeaders headers, UriInfo uri) {
        DefinedGroup defined = editing.define(id, wanted, ExpectedVersion.from(headers));
        Response.ResponseBuilder answer = defined.created() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return answer.entity(defined.group().view())
                .tag(Conditional.tag(defined.group().tag()))
                .build();
    }

    @PUT
    @Path("/{id}/members")
    @Consumes("text/csv")
    @RolesAllowed({Roles.CATALOGUE_EDITOR, Roles.ADMINISTRATOR, Roles.APPROVER, Roles.ASSESSOR})
    @APIResponseSchema(MembersImport.class)
    public Response importComparatorMembers(
            String id, @QueryParam("dryRun") String dryRun, InputStream table, HttpHeaders headers) {
        ExpectedVersion expected = ExpectedVersion.from(headers);
        boolean tryOnly = FilterValue.flag("dryRun", dryRun);
        return Response.ok(editing.importMembers(id, table, tryOnly, expected)).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CATALOGUE_EDITOR, Roles.ADMINISTRATOR, Roles.APPROVER, Roles.ASSESSOR})
    public Response deleteComparatorGroup(String id, HttpHeaders headers) {
        editing.delete(id, ExpectedVersion.from(headers));
        return Response.noContent().build();
    }
}
