package org.councilbenchmark.catalogue.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.catalogue.edition.EditionPart;
import org.councilbenchmark.catalogue.edition.EditionReading;
import org.councilbenchmark.catalogue.edition.NodeView;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/benchmarks/{benchmark}/editions/{edition}/nodes")
@Produces(MediaType.APPLICATION_JSON)
class NodeResource {

    @Inject
    NodeEditing nodes;

    @Inject
    EditionReading reading;

    @POST
    @Idempotent
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(value = NodeView.class, responseCode = "201")
    public Response addNode(String benchmark, String edition, @NotNull @Valid AddNode wanted, UriInfo uri) {
        String code = nodes.add(benchmark, edition, wanted);
        EditionPart<NodeView> added = reading.node(benchmark, edition, code);
        return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                .entity(added.content())
                .tag(Conditional.tag(added.tag()))
                .build();
    }

    @PUT
    @Path("/{node}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(NodeView.class)
    public Response writeNode(
            String benchmark, String edition, String node, @NotNull @Valid WriteNode wanted, HttpHeaders headers) {
        nodes.write(benchmark, edition, node, wanted, ExpectedVersion.from(headers));
        return answer(reading.node(benchmark, edition, node));
    }

    @PUT
    @Path("/{node}/place")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    @APIResponseSchema(NodeView.class)
    public Response placeNode(
            String benchmark, String edition, String node, @NotNull @Valid PlaceNode wanted, HttpHeaders headers) {
        String code = nodes.place(benchmark, edition, node, wanted, ExpectedVersion.from(headers));
        return answer(reading.node(benchmark, edition, code));
    }

    @DELETE
    @Path("/{node}")
    @RolesAllowed(Roles.CATALOGUE_EDITOR)
    public void removeNode(String benchmark, String edition, String node, HttpHeaders headers) {
        nodes.remove(benchmark, edition, node, ExpectedVersion.from(headers));
    }

    private static Response answer(EditionPart<NodeView> node) {
        return Response.ok(node.content()).tag(Conditional.tag(node.tag())).build();
    }
}
