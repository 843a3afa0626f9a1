package org.councilbenchmark.evidence.extraction;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.councilbenchmark.evidence.reading.DocumentReader;
import org.councilbenchmark.evidence.reading.Reading;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Reads what waits, one document after the other on as many threads as configured, until nothing is due. */
@ApplicationScoped
class ExtractionWorker {

    private static final Logger LOG = Logger.getLogger(ExtractionWorker.class);

    private final ExtractionConfig config;
    private final ExtractionQueue queue;
    private final ExtractionRepository extractions;
    private final DocumentReader reader;
    private final ManagedExecutor threads;
    private final MeterRegistry metrics;
    private final AtomicLong backlog = new AtomicLong();

    @Inject
    ExtractionWorker(
            ExtractionConfig config,
            ExtractionQueue queue,
            ExtractionRepository extractions,
            DocumentReader reader,
            ManagedExecutor threads,
            MeterRegistry metrics) {
        this.config = config;
        this.queue = queue;
        this.extractions = extractions;
        this.reader = reader;
        this.threads = threads;
        this.metrics = metrics;
        metrics.gauge("evidence.extraction.backlog", backlog);
    }

    @Scheduled(
            every = "{evidence.extraction.every:5s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (config.enabled()) {
            drain();
        }
    }

    /** Also where nothing is read: what may not be read any more goes from every database. */
    @Scheduled(
            every = "{evidence.extraction.sweep-every:5m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        boolean more = true;
        while (more) {
            more = queue.forgetLot();
        }
        queue.enterMissed();
        reader.sweep();
    }

    /** Returns when nothing is due any more. */
    void drain() {
        queue.giveUp();
        backlog.set(queue.backlog());
        CompletableFuture<?>[] readers = IntStream.range(0, config.parallel())
                .mapToObj(each -> CompletableFuture.runAsync(this::readAll, threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(readers).join();
    }

    private void readAll() {
        for (Optional<Claim> next = queue.claim(); next.isPresent(); next = queue.claim()) {
            read(next.get());
            backlog.set(queue.backlog());
        }
    }

    private void read(Claim claim) {
        try {
            settle(claim, reader.read(claim.content(), claim.mediaType()));
        } catch (DocumentReader.Interrupted stopping) {
            queue.release(claim);
            throw stopping;
        }
    }

    /** What may be chance is left to the end of the lease, and then tried again; the last attempt's outcome stands. */
    private void settle(Claim claim, Reading reading) {
        boolean again = reading.isUncertain() && claim.attempt() < config.attempts();
        String outcome = again ? "tried-again" : Extraction.stateAfter(reading).name();
        metrics.counter("evidence.extraction.read", "outcome", outcome).increment();
        LOG.infof(
                "document read id=%s revision=%d attempt=%d outcome=%s reason=%s",
                claim.document(), claim.number(), claim.attempt(), outcome, reading.textFailure());
        if (!again) {
            extractions.store(claim, reading);
        }
    }
}
