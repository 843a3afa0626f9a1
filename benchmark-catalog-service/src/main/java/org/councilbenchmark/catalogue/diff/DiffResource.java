package org.councilbenchmark.catalogue.diff;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.councilbenchmark.catalogue.comparison.EditionCode;
import org.councilbenchmark.catalogue.comparison.EditionDiff;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/benchmarks/{benchmark}/editions/{edition}/diff")
class DiffResource {

    private static final String MARKDOWN = "text/markdown";
    private static final MediaType PLAIN_TYPE = MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8");
    private static final MediaType MARKDOWN_TYPE = new MediaType("text", "markdown", "utf-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(MARKDOWN), MediaType.TEXT_PLAIN_TYPE)
            .build();

    /** Published editions do not change; private, since a token is needed to see them. */
    private static final String KEEP_A_DAY = "private, max-age=86400";

    private static final String ASK_AGAIN = "private, no-cache";

    @Inject
    DiffService diffs;

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, MARKDOWN, MediaType.TEXT_PLAIN})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EditionDiff.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    public Response diffEditions(
            String benchmark,
            String edition,
            @Parameter(description = "Code of the earlier edition.", example = "2009.1") @QueryParam("from")
                    String from,
            @Parameter(description = "Benchmark of the earlier edition, where it is another.")
                    @QueryParam("fromBenchmark")
                    String fromBenchmark,
            Request request) {
        String earlier = FilterValue.text("from", from);
        String otherBenchmark = FilterValue.text("fromBenchmark", fromBenchmark);
        if (earlier == null) {
            throw missing();
        }
        EditionCode left = new EditionCode(otherBenchmark == null ? benchmark : otherBenchmark, earlier);
        EditionCode right = new EditionCode(benchmark, edition);
        Variant variant = request.selectVariant(VARIANTS);
        if (variant == null) {
            throw new NotAcceptableException();
        }
        return answer(request, variant.getMediaType(), diffs.tag(left, right), () -> diffs.compare(left, right));
    }

    private static RuntimeException missing() {
        String detail = "The query parameter 'from' is missing.";
        String remedy = "Name the earlier edition, such as from=2009.1.";
        return INVALID_PARAMETER
                .with(detail, remedy)
                .fault(Fault.in("from", "parameter-missing", null, detail, remedy));
    }

    private static Response answer(Request request, MediaType type, Optional<String> tag, Supplier<EditionDiff> diff) {
        Supplier<Object> body = () -> switch (type.getSubtype()) {
            case "markdown" -> DiffText.of(diff.get(), TextStyle.MARKDOWN);
            case "plain" -> DiffText.of(diff.get(), TextStyle.PLAIN);
            default -> diff.get();
        };
        Response answer = tag.map(known -> Conditional.get(request, known + "-" + type.getSubtype(), body))
                .orElseGet(() -> Response.ok(body.get()).build());
        return Response.fromResponse(answer)
                .type(sent(type))
                .header(HttpHeaders.CACHE_CONTROL, tag.isPresent() ? KEEP_A_DAY : ASK_AGAIN)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static MediaType sent(MediaType type) {
        return switch (type.getSubtype()) {
            case "markdown" -> MARKDOWN_TYPE;
            case "plain" -> PLAIN_TYPE;
            default -> type;
        };
    }
}
