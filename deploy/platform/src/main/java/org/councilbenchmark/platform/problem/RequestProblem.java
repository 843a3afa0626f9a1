package org.councilbenchmark.platform.problem;

/** The ways in which any request to any service can fail, whatever it asks for. */
public enum RequestProblem implements ProblemType {
    MALFORMED_REQUEST("malformed-request", "The request cannot be read", 400),
    INVALID_PARAMETER("invalid-parameter", "A parameter cannot be used", 400),
    SUSPICIOUS_PATH("suspicious-path", "The path holds characters that are not accepted", 400),
    UNAUTHENTICATED("unauthenticated", "A valid token is needed", 401),
    FORBIDDEN("forbidden", "Your roles do not allow this", 403),
    NOT_FOUND("not-found", "There is nothing here", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "This method is not offered here", 405),
    NOT_ACCEPTABLE("not-acceptable", "No offered media type is acceptable to you", 406),
    CONCURRENT_CHANGE("concurrent-change", "Somebody else changed this at the same moment", 409),
    REQUEST_STILL_RUNNING("request-still-running", "The first request with this key is still running", 409),
    STALE_VERSION("stale-version", "The resource has changed since you read it", 412),
    TOO_LARGE("too-large", "The body is larger than is accepted here", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The body's media type is not accepted here", 415),
    INVALID_BODY("invalid-body", "The body breaks a rule", 422),
    KEY_REUSED("idempotency-key-reused", "The key was used for another request", 422),
    PRECONDITION_REQUIRED("precondition-required", "A conditional request is needed", 428),
    INTERNAL_ERROR("internal-error", "Something failed on our side", 500),
    TEMPORARILY_UNAVAILABLE("temporarily-unavailable", "The service cannot answer at the moment", 503);

    private final String slug;
    private final String title;
    private final int status;

    RequestProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
