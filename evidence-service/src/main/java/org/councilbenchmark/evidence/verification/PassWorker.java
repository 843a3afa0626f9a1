package org.councilbenchmark.evidence.verification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.chain.ChainService;
import org.councilbenchmark.platform.http.Ids;

/** Works through passes, a few documents at a time. */
@ApplicationScoped
class PassWorker {

    private static final int LOT = 5;

    @Inject
    PassRepository passes;

    @Inject
    ChainService chains;

    @Inject
    VerificationConfig config;

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void orderWhenDue() {
        if (!passes.anySince(Instant.now().minus(config.every()))) {
            passes.open(Ids.next(), "schedule");
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        QuarkusTransaction.requiringNew()
                .call(() -> passes.claim(config.lease()))
                .ifPresent(this::work);
    }

    private void work(Pass claimed) {
        for (Optional<Pass> pass = Optional.of(claimed); pass.isPresent(); ) {
            pass = lot(pass.get());
        }
    }

    /** Where to go on; empty when the pass is finished, or somebody else has taken it over. */
    private Optional<Pass> lot(Pass pass) {
        List<ChainService.Checked> lot = chains.checkAfter(pass.last(), LOT);
        if (lot.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> passes.finish(pass.id()));
            return Optional.empty();
        }
        boolean ours = QuarkusTransaction.requiringNew().call(() -> passes.advance(pass, lot, config.lease()));
        UUID last = lot.get(lot.size() - 1).chain().document();
        return ours ? Optional.of(new Pass(pass.id(), last)) : Optional.empty();
    }
}
