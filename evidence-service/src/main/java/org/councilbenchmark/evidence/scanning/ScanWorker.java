package org.councilbenchmark.evidence.scanning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.councilbenchmark.evidence.document.TakingIn;
import org.councilbenchmark.evidence.revision.Quarantine;
import org.councilbenchmark.evidence.revision.Verdict;
import org.councilbenchmark.evidence.scanning.ScanQueue.Claim;
import org.councilbenchmark.evidence.store.VerifiedContents;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Takes revisions out of quarantine, a few at once. No transaction is open while the scanner works; its verdict is
 * written in one, together with the event that tells it.
 */
@ApplicationScoped
class ScanWorker {

    private static final Logger LOG = Logger.getLogger(ScanWorker.class);

    @Inject
    ScanQueue queue;

    @Inject
    Scanner scanner;

    @Inject
    ClamdConfig config;

    @Inject
    Quarantine quarantine;

    @Inject
    VerifiedContents contents;

    @Inject
    TakingIn takingIn;

    private final ExecutorService scans = Executors.newCachedThreadPool();

    @Scheduled(every = "{evidence.scanner.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        boolean more = quarantine.isOn();
        while (more) {
            List<Claim> claims =
                    queue.claim(config.atOnce(), config.scanTimeout().plus(Duration.ofMinutes(1)));
            List<CompletableFuture<Boolean>> running = claims.stream()
                    .map(claim -> CompletableFuture.supplyAsync(() -> scan(claim), scans))
                    .toList();
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
            more = !running.isEmpty() && running.stream().allMatch(CompletableFuture::join);
        }
    }

    /** Returns whether there was a verdict; after a failure the next claims wait for the next round. */
    private boolean scan(Claim claim) {
        try {
            return settled(claim);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "scan failed document=%s revision=%d", claim.document(), claim.number());
            postpone(claim);
            return false;
        }
    }

    /** Where not even that can be written down, the lease ends by itself. */
    private void postpone(Claim claim) {
        try {
            queue.postpone(claim, ScanProblem.VERDICT_NOT_RECORDED);
        } catch (RuntimeException alsoFailed) {
            LOG.warnf("not postponed document=%s revision=%d cause=%s", claim.document(), claim.number(), alsoFailed);
        }
    }

    private boolean settled(Claim claim) {
        try {
            Verdict verdict = verdict(claim);
            QuarkusTransaction.requiringNew().run(() -> takingIn.settle(claim.document(), claim.number(), verdict));
            LOG.infof(
                    "scanned document=%s revision=%d finding=%s", claim.document(), claim.number(), verdict.finding());
            return true;
        } catch (ScanFailure failure) {
            LOG.warnf(
                    "not scanned document=%s revision=%d problem=%s detail=%s",
                    claim.document(), claim.number(), failure.problem().slug(), failure.getMessage());
            queue.postpone(claim, failure.problem());
            return false;
        }
    }

    private Verdict verdict(Claim claim) throws ScanFailure {
        try (InputStream content = contents.read(claim.content())) {
            return scanner.scan(content);
        } catch (ProblemException | IOException unreadable) {
            throw new ScanFailure(ScanProblem.CONTENT_UNREADABLE, unreadable.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        scans.shutdownNow();
    }
}
