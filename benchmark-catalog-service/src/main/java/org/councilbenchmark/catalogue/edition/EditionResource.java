package org.councilbenchmark.catalogue.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/benchmarks/{benchmark}/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
class EditionResource {

    /** What is published does not change; private, since a token is needed to see it. */
    private static final String KEEP_A_DAY = "private, max-age=86400";

    private static final String ASK_AGAIN = "private, no-cache";

    @Inject
    EditionReading editions;

    @Inject
    CriteriaReading criteria;

    @Inject
    ObjectMapper json;

    @GET
    @Authenticated
    @APIResponseSchema(EditionView.class)
    public Response getEdition(String benchmark, String edition, Request request) {
        EditionDocument document = editions.document(benchmark, edition);
        return keep(
                Conditional.get(request, document.tag(), () -> body(benchmark, edition, document)), document.draft());
    }

    @GET
    @Path("/nodes/{node}")
    @Authenticated
    @APIResponseSchema(NodeView.class)
    public Response getNode(String benchmark, String edition, String node, Request request) {
        EditionPart<NodeView> found = editions.node(benchmark, edition, node);
        return keep(Conditional.get(request, found.tag(), found::content), found.draft());
    }

    @GET
    @Path("/criteria")
    @Authenticated
    public Response listCriteria(
            String benchmark,
            String edition,
            @BeanParam CriteriaFilter filter,
            @BeanParam @Valid Paging paging,
            UriInfo uri) {
        return criteria.list(benchmark, edition, filter, paging).respond(uri);
    }

    @GET
    @Path("/criteria/facets")
    @Authenticated
    public CriteriaFacets countCriteria(String benchmark, String edition, @BeanParam CriteriaFilter filter) {
        return criteria.facets(benchmark, edition, filter);
    }

    private Object body(String benchmark, String edition, EditionDocument document) {
        if (document.json() != null) {
            return document.json();
        }
        EditionView tree = editions.view(benchmark, edition);
        return (StreamingOutput) out -> json.writeValue(out, tree);
    }

    private static Response keep(Response answer, boolean draft) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, draft ? ASK_AGAIN : KEEP_A_DAY)
                .build();
    }
}
