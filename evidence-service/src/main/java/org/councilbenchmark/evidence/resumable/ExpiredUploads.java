package org.councilbenchmark.evidence.resumable;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.evidence.partial.PartialFile;
import org.councilbenchmark.evidence.partial.PartialFiles;
import org.councilbenchmark.evidence.store.StoreConfig;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Clears away uploads that nobody went on with, and files that a crash left without their upload. */
@ApplicationScoped
class ExpiredUploads {

    private static final Logger LOG = Logger.getLogger(ExpiredUploads.class);
    private static final int LOT = 500;

    @Inject
    UploadRepository uploads;

    @Inject
    PartialFiles files;

    @Inject
    StoreConfig store;

    @Scheduled(
            every = "{evidence.resumable.sweep-every:15m}",
            delayed = "{evidence.store.sweep-after:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        uploads.expired(LOT).forEach(this::clear);
        List<UUID> old = files.older(Instant.now().minus(store.orphanAge()));
        for (int from = 0; from < old.size(); from += LOT) {
            List<UUID> orphans = new ArrayList<>(old.subList(from, Math.min(from + LOT, old.size())));
            orphans.removeAll(uploads.known(orphans));
            orphans.forEach(this::clear);
        }
    }

    /** Leaves alone what somebody is writing to at this moment, or has written to since it was found. */
    private void clear(UUID id) {
        try (PartialFile held = files.take(id)) {
            uploads.deleteExpired(id);
            if (uploads.known(Set.of(id)).isEmpty()) {
                files.delete(id);
                LOG.infof("resumable upload cleared away id=%s", held.path().getFileName());
            }
        } catch (IOException | ProblemException later) {
            LOG.debugf("resumable upload stays id=%s cause=%s", id, later.toString());
        }
    }
}
