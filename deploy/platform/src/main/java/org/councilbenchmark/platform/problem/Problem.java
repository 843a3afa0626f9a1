package org.councilbenchmark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of every answer from 400 up: RFC 9457 problem details.
 *
 * @param type stable URI of the kind of problem
 * @param title short summary of the kind
 * @param status the HTTP status again, for those who only see the body
 * @param detail what went wrong this time
 * @param instance path of the request
 * @param remedy what the caller can do
 * @param errors each single fault, in the order of the request; empty when the detail says it all
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type, String title, int status, String detail, String instance, String remedy, List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException failure, String instance) {
        ProblemType type = failure.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                failure.getMessage(),
                instance,
                failure.remedy(),
                failure.faults());
    }
}
