package org.councilbenchmark.platform.problem;

import static org.councilbenchmark.platform.problem.RequestProblem.*;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;

/** What the HTTP framework itself refuses, in our words. */
final class WebFaults {

    private WebFaults() {}

    static ProblemException explain(WebApplicationException failure, UriInfo uri) {
        return switch (failure.getResponse().getStatus()) {
            case 400 ->
                MALFORMED_REQUEST.with(
                        "The request cannot be parsed.", "Compare it with the example of the operation.");
            case 401 -> UNAUTHENTICATED.with("The token is missing or not acceptable.", "Obtain a new token.");
            case 403 -> FORBIDDEN.with("None of your roles may do this.", "Ask for the role that is needed.");
            case 404 -> notFound(failure, uri);
            case 405 ->
                METHOD_NOT_ALLOWED.with(
                        "The method is not offered on this path.",
                        "See the API documents for the methods of this path.");
            case 406 ->
                NOT_ACCEPTABLE.with(
                        "None of the types in Accept is offered.",
                        "Ask for application/json or another documented type.");
            case 413 -> TOO_LARGE.with("The body exceeds the limit.", "Send it in smaller parts.");
            case 415 ->
                UNSUPPORTED_MEDIA_TYPE.with(
                        "The Content-Type of the body is missing or not accepted.",
                        "Send application/json, or a documented type.");
            default ->
                failure.getResponse().getStatus() < 500
                        ? MALFORMED_REQUEST.with(
                                "The request was refused.", "Compare it with the example of the operation.")
                        : INTERNAL_ERROR.with(
                                "The request could not be completed.", "Try again; report it if it stays.");
        };
    }

    /** A query parameter that does not parse surfaces as 404 with a cause; it is the caller's 400. */
    private static ProblemException notFound(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof IllegalArgumentException
                && !uri.getQueryParameters().isEmpty()) {
            return INVALID_PARAMETER.with(
                    "A query parameter cannot be parsed.", "See the operation's parameters and their formats.");
        }
        return NOT_FOUND.with("Nothing is found at this path.", "Check the path and the identifiers in it.");
    }
}
