package org.councilbenchmark.platform.problem;

import static org.councilbenchmark.platform.problem.RequestProblem.*;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns every failure into a {@link Problem}. The last resort logs the cause and says nothing of it: whatever was not
 * foreseen must not tell a stranger about classes, SQL or paths.
 */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response known(ProblemException failure, UriInfo uri) {
        return answer(failure, uri);
    }

    /** One body for every bad token, whatever the reason, so that a prober learns nothing. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(RuntimeException failure, UriInfo uri) {
        return answer(
                UNAUTHENTICATED.with("The token is missing, expired or not acceptable.", "Obtain a new token."), uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return answer(
                FORBIDDEN.with(
                        "None of your roles may do this.",
                        "Ask for the role that the operation names in the API documents."),
                uri);
    }

    /** The subclass is named too, since the framework brings a mapper of its own for it that tells class names. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response json(JacksonException failure, UriInfo uri) {
        return answer(JsonFaults.explain(failure), uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, UriInfo uri, HttpServerRequest request) {
        return ViolationFaults.areOurs(failure)
                ? unforeseen(failure, uri, request)
                : answer(ViolationFaults.explain(failure), uri);
    }

    @ServerExceptionMapper
    Response concurrent(OptimisticLockException failure, UriInfo uri) {
        return answer(
                CONCURRENT_CHANGE.with(
                        "Another request changed the same thing while this one ran; nothing was written.",
                        "Read the resource again and repeat the change on what you find."),
                uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JacksonException json) {
            return answer(JsonFaults.explain(json), uri);
        }
        Response original = failure.getResponse();
        return original.getStatus() < 400 ? original : answer(WebFaults.explain(failure, uri), uri);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri, HttpServerRequest request) {
        if (request.response().headWritten()) {
            request.connection().close();
            LOG.errorf(failure, "answer broken off path=%s", LogPath.of(uri));
            return Response.serverError().build();
        }
        if (DatabaseFaults.isUnavailable(failure)) {
            LOG.warnf("database unavailable path=%s cause=%s", LogPath.of(uri), failure.toString());
            return answer(DatabaseFaults.unavailable(), uri);
        }
        if (DatabaseFaults.isUnstorableText(failure)) {
            return answer(DatabaseFaults.unstorableText(), uri);
        }
        if (DatabaseFaults.isUnstorableDate(failure)) {
            return answer(DatabaseFaults.unstorableDate(), uri);
        }
        if (CallerGone.explains(failure, request)) {
            LOG.infof("caller went away path=%s cause=%s", LogPath.of(uri), failure.toString());
            return Response.serverError().build();
        }
        LOG.errorf(failure, "unforeseen failure path=%s", LogPath.of(uri));
        return answer(
                INTERNAL_ERROR.with(
                        "The request could not be completed; nothing was half done.",
                        "Try again; report it if it stays."),
                uri);
    }

    private Response answer(ProblemException failure, UriInfo uri) {
        Response.ResponseBuilder response = Response.status(failure.type().status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(failure, uri.getRequestUri().getRawPath()));
        if (failure.type().status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        failure.location().ifPresent(path -> response.location(URI.create(path)));
        failure.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return response.build();
    }
}
