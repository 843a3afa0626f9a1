package org.councilbenchmark.platform.idempotency;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.councilbenchmark.platform.security.Actor;

/** Runs outside the service's own transaction boundary, so that the write and the stored answer are one commit. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    @Inject
    RoutingContext routing;

    @Inject
    Actor actor;

    @Inject
    StoredAnswers answers;

    @Inject
    Fingerprint fingerprint;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String header = routing.request().getHeader(HEADER);
        if (header == null) {
            return call.proceed();
        }
        String route = routing.request().method() + " " + routing.request().path();
        RequestKey key = new RequestKey(actor.id(), route, unquote(header));
        String print = fingerprint.of(call.getParameters());
        return QuarkusTransaction.requiringNew().call(answering(key, print, call));
    }

    private Callable<Object> answering(RequestKey key, String print, InvocationContext call) {
        return () -> {
            answers.lock(key);
            Response stored = answers.find(key, print);
            if (stored != null) {
                return stored;
            }
            Response fresh = (Response) call.proceed();
            answers.store(key, print, fresh);
            return fresh;
        };
    }

    private static String unquote(String header) {
        String key = header.trim();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw MALFORMED_REQUEST.with(
                    "The Idempotency-Key must have 1 to 255 characters.", "Use a UUID that you make once per request.");
        }
        return key;
    }
}
