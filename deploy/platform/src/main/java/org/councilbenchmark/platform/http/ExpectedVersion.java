package org.councilbenchmark.platform.http;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;
import static org.councilbenchmark.platform.problem.RequestProblem.PRECONDITION_REQUIRED;
import static org.councilbenchmark.platform.problem.RequestProblem.STALE_VERSION;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the caller believes the present state to be, as told by {@code If-Match} or {@code If-None-Match: *}. A change
 * is made only where the belief is right, so that nobody overwrites what they have not seen.
 */
public sealed interface ExpectedVersion {

    /** The caller saw this version. */
    record Exactly(long version) implements ExpectedVersion {}

    /** The caller believes that there is nothing yet ({@code If-None-Match: *}). */
    record Absent() implements ExpectedVersion {}

    /** Whatever is there, as long as there is something ({@code If-Match: *}). */
    record Existing() implements ExpectedVersion {}

    /**
     * The version, and after a dot whatever else the read showed: a tag such as {@code "3.48213"} tells caches that a
     * computed part has changed, while a change is checked against version 3 alone.
     */
    Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})(?:\\.[\\w-]{1,60})?\"\\s*");

    /** Reads the headers; without either of them the answer is 428. */
    static ExpectedVersion from(HttpHeaders headers) {
        String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (match != null) {
            return match.trim().equals("*") ? new Existing() : new Exactly(parse(match));
        }
        String noneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (noneMatch != null && noneMatch.trim().equals("*")) {
            return new Absent();
        }
        throw PRECONDITION_REQUIRED.with(
                "A change needs If-Match with the ETag that you read.",
                "Read the resource, then repeat the change with If-Match set to its ETag"
                        + " (If-None-Match: * for what does not exist yet).");
    }

    private static long parse(String header) {
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw MALFORMED_REQUEST.with(
                    "If-Match must hold one ETag of this resource, in quotes.",
                    "Copy the ETag header of your last read.");
        }
        return Long.parseLong(tag.group(1));
    }

    /** Passes when the belief is right; 412 otherwise. A null {@code actual} means that there is nothing yet. */
    default void require(Long actual) {
        boolean right = this instanceof Absent ? actual == null : actual != null && matches(actual);
        if (!right) {
            throw STALE_VERSION.with(
                    actual == null ? "There is nothing here yet." : "The current ETag is \"" + actual + "\".",
                    "Read the resource again, decide on what it says now, and repeat with its ETag.");
        }
    }

    private boolean matches(long actual) {
        return this instanceof Existing || this instanceof Exactly exactly && exactly.version() == actual;
    }
}
