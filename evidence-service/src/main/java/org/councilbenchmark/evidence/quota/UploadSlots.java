package org.councilbenchmark.evidence.quota;

import static org.councilbenchmark.evidence.quota.QuotaProblem.TOO_MANY_UPLOADS;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.intake.StatedLength;
import org.councilbenchmark.platform.security.Actor;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * At the door, before a byte of a file is received: lets in only so many uploads of a council at a time, and none that
 * cannot fit. Which council it is stands in the form, which is still to come; so the caller's own council counts, and for
 * those who have several the caller.
 */
@ApplicationScoped
class UploadSlots {

    private static final Duration SOON = Duration.ofSeconds(5);
    /** The body of a resumable upload. */
    private static final MediaType PIECE = MediaType.valueOf("application/offset+octet-stream");

    @Inject
    QuotaService quotas;

    @Inject
    QuotaConfig config;

    @Inject
    CouncilService councils;

    @Inject
    Actor actor;

    @Inject
    RoutingContext routing;

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void enter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (!form && (type == null || !type.isCompatible(PIECE))) {
            return;
        }
        Optional<String> council = onlyCouncil();
        occupy(council.orElseGet(() -> "caller " + actor.id()));
        if (form && council.isPresent() && !mayBeRepetition(request)) {
            quotas.requireRoom(council.get(), Amount.revision(StatedLength.ofFile(request)), "/file");
        }
    }

    /** A repetition of what was recorded needs no room; whether it is one is known when all of it has come. */
    private static boolean mayBeRepetition(ContainerRequestContext request) {
        return request.getHeaderString("Idempotency-Key") != null;
    }

    private void occupy(String key) {
        int now = underWay.merge(key, 1, Integer::sum);
        routing.addEndHandler(ended -> underWay.computeIfPresent(key, (same, count) -> count > 1 ? count - 1 : null));
        if (now > config.concurrentUploads()) {
            throw TOO_MANY_UPLOADS
                    .with(
                            "There are already " + config.concurrentUploads() + " uploads of the council under way.",
                            "Wait until one of them is done, then send this one again.")
                    .retryAfter(SOON);
        }
    }

    private Optional<String> onlyCouncil() {
        CouncilScope scope = councils.scope();
        return scope.everyCouncil() || scope.ids().size() != 1
                ? Optional.empty()
                : scope.ids().stream().findFirst();
    }
}
