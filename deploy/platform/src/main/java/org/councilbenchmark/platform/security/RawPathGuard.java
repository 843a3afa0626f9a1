package org.councilbenchmark.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.councilbenchmark.platform.http.RawProblem;
import org.councilbenchmark.platform.problem.RequestProblem;

/**
 * Refuses matrix parameters and encoded separators before anything looks at the path: with them, two readers of one
 * path may see two different paths (CVE-2026-39852, CVE-2026-50559). No identifier of ours needs these characters.
 */
@ApplicationScoped
class RawPathGuard {

    private static final int BEFORE_EVERYTHING = Integer.MAX_VALUE;
    private static final Pattern SUSPICIOUS =
            Pattern.compile(";|\\\\|//|%3b|%2f|%5c|%00|%25|/\\.{1,2}(/|$)|%2e", Pattern.CASE_INSENSITIVE);

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext routing) {
        if (isSuspicious(routing.request().path())) {
            RawProblem.send(
                    routing,
                    RequestProblem.SUSPICIOUS_PATH.with(
                            "The path holds ';', '\\', a doubled slash, a dot segment or an encoded form of one.",
                            "Send the plain path, as the API documents show it."));
            return;
        }
        routing.next();
    }

    static boolean isSuspicious(String rawPath) {
        return rawPath != null && SUSPICIOUS.matcher(rawPath).find();
    }
}
