package org.councilbenchmark.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;

/** Orders passes and tells how far they are. */
@ApplicationScoped
class PassService {

    @Inject
    PassRepository passes;

    @Inject
    Actor actor;

    @Transactional
    PassView order() {
        UUID id = Ids.next();
        if (!passes.open(id, actor.id())) {
            throw VerificationProblem.RUNNING
                    .with("All documents are being verified at this moment.", "See how far it is at Location.")
                    .location(passes.running().map(PassService::path).orElse("/v1/verifications/" + id));
        }
        return get(id);
    }

    PassView get(UUID id) {
        return passes.find(id)
                .orElseThrow(() -> RequestProblem.NOT_FOUND.with(
                        "There is no verification with this id.", "Start one with POST /v1/verifications."));
    }

    static String path(UUID id) {
        return "/v1/verifications/" + id;
    }
}
