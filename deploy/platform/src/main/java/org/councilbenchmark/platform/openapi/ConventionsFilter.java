package org.councilbenchmark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.councilbenchmark.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Documents once what holds for every operation: problem details for each way in which a request can fail, the
 * conditional headers, and which operations need no token. Keeps the resources free of repeated annotations.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {

    /** Sorted, so that two builds of the same code give the same document. */
    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "The request cannot be parsed, or a parameter or member is unknown.",
            "401", "The token is missing or not acceptable.",
            "403", "The caller's roles do not allow this.",
            "503", "The database is away for the moment; see Retry-After."));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    addProblems(path, method, operation);
                }));
    }

    private static void addProblems(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        ALWAYS.forEach(responsesAdder(responses));
        if (path.contains("{")) {
            add(responses, "404", "There is no such resource, or none that you may see.");
        }
        if (operation.getRequestBody() != null) {
            add(responses, "413", "The body is larger than is accepted here.");
            add(responses, "415", "The body's media type is not accepted here.");
            add(responses, "422", "The body is well formed but breaks a rule.");
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            add(responses, "409", "The life cycle does not allow this now.");
            add(responses, "412", "The resource has changed since it was read.");
            add(responses, "428", "If-Match is missing.");
        }
    }

    private static java.util.function.BiConsumer<String, String> responsesAdder(APIResponses responses) {
        return (status, description) -> add(responses, status, description);
    }

    private static void add(APIResponses responses, String status, String description) {
        APIResponse present = responses.getAPIResponse(status);
        if (present == null) {
            responses.addAPIResponse(status, problem(description));
        } else if (present.getContent() == null && present.getRef() == null) {
            present.setContent(problem(description).getContent());
        }
    }

    private static APIResponse problem(String description) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        Content content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
