package org.councilbenchmark.evidence.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Deletes what a crash left: half-received files, half-written objects, and objects that no row refers to. */
@ApplicationScoped
class OrphanSweeper {

    private static final Logger LOG = Logger.getLogger(OrphanSweeper.class);
    private static final int LOT = 500;

    /** One kind of clearing away. */
    private interface Step {
        void run() throws IOException;
    }

    @Inject
    StoreConfig config;

    @Inject
    ReceivingFolder receiving;

    @Inject
    ContentStore store;

    @Inject
    ContentLedger ledger;

    @Scheduled(
            every = "{evidence.store.sweep-every:15m}",
            delayed = "{evidence.store.sweep-after:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant before = Instant.now().minus(config.orphanAge());
        attempt("received files", () -> receiving.clear(before));
        attempt("unfinished objects", () -> store.clearLeftovers(before));
        attempt("abandoned deletions", ledger::forgetAbandoned);
        attempt("objects", () -> sweepObjects(before));
    }

    /** What one step cannot do must not keep the others from being done. */
    private static void attempt(String what, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException failure) {
            LOG.errorf(failure, "not swept what=%s", what);
        }
    }

    private void sweepObjects(Instant before) {
        List<String> lot = new ArrayList<>();
        store.forEachOlder(before, object -> {
            lot.add(object);
            if (lot.size() == LOT) {
                sweepLot(lot, before);
                lot.clear();
            }
        });
        sweepLot(lot, before);
    }

    private void sweepLot(List<String> objects, Instant before) {
        if (objects.isEmpty()) {
            return;
        }
        Set<String> wanted = ledger.known(objects);
        objects.stream().filter(object -> !wanted.contains(object)).forEach(object -> delete(object, before));
    }

    /**
     * The store is given its time outside any transaction. An answer that fails to come leaves the note standing: the
     * deletion may still be under way.
     */
    private void delete(String object, Instant before) {
        if (QuarkusTransaction.requiringNew().call(() -> isOld(object, before) && ledger.leaves(object))) {
            store.delete(object);
            ledger.left(object);
            LOG.infof("orphan deleted sha256=%s", object);
        }
    }

    /** Looks again under the lock that an upload of the same content takes. */
    private boolean isOld(String object, Instant before) {
        ledger.lock(object);
        return store.describe(object)
                .map(state -> state.changed().isBefore(before))
                .orElse(false);
    }
}
