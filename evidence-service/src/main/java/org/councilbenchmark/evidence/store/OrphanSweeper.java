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
    void sweep() throws IOException {
        Instant before = Instant.now().minus(config.orphanAge());
        receiving.clear(before);
        store.clearLeftovers(before);
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
        for (String object : objects) {
            if (!wanted.contains(object)) {
                QuarkusTransaction.requiringNew().run(() -> deleteIfStillOrphan(object, before));
            }
        }
    }

    /** Looks again under the lock that an upload of the same content takes. */
    private void deleteIfStillOrphan(String object, Instant before) {
        ledger.lock(object);
        boolean old = store.describe(object)
                .map(state -> state.changed().isBefore(before))
                .orElse(false);
        if (old && ledger.known(Set.of(object)).isEmpty()) {
            store.delete(object);
            LOG.infof("orphan deleted sha256=%s", object);
        }
    }
}
