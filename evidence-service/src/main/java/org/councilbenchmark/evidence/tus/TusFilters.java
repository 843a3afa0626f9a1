package org.councilbenchmark.evidence.tus;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.councilbenchmark.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What the protocol asks of every request and every answer below its path, refusals included. */
class TusFilters {

    private static final String PATH = "/v1/uploads";
    private static final Set<String> BEHIND_POST = Set.of("PATCH", HttpMethod.DELETE, HttpMethod.HEAD);

    /** For clients whose HTTP library knows no PATCH. Access is decided afterwards, for the method that is meant. */
    @ServerRequestFilter(preMatching = true)
    void override(ContainerRequestContext request) {
        String meant = request.getHeaderString("X-HTTP-Method-Override");
        if (request.getMethod().equals(HttpMethod.POST)
                && meant != null
                && BEHIND_POST.contains(meant)
                && isOurs(request.getUriInfo())) {
            request.setMethod(meant);
        }
    }

    @ServerResponseFilter
    void name(ContainerRequestContext request, ContainerResponseContext answer) {
        if (isOurs(request.getUriInfo())) {
            answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
            if (answer.getEntity() instanceof Problem problem
                    && problem.type().equals(TusProblem.VERSION_NOT_SUPPORTED.uri())) {
                answer.getHeaders().putSingle("Tus-Version", Tus.VERSION);
            }
        }
    }

    private static boolean isOurs(UriInfo uri) {
        String path = uri.getRequestUri().getPath();
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }
}
