package org.councilbenchmark.assessment.stream;

import static org.councilbenchmark.assessment.stream.StreamProblem.STREAMS_EXHAUSTED;
import static org.councilbenchmark.assessment.stream.StreamProblem.TOO_MANY_STREAMS;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** All streams that are open here: how many there may be, and who works for them. */
@ApplicationScoped
class StreamHub {

    private static final Logger LOG = Logger.getLogger(StreamHub.class);
    private static final Duration LATER = Duration.ofSeconds(10);
    private static final long FAREWELL_NANOS = TimeUnit.SECONDS.toNanos(3);

    @Inject
    StreamConfig config;

    @Inject
    MeterRegistry metrics;

    /** Streams, each with how often it was asked to advance since it last came to rest. */
    private final Map<LiveStream, AtomicInteger> open = new ConcurrentHashMap<>();

    private ExecutorService workers;
    private volatile boolean closing;

    void start(@Observes StartupEvent event) {
        workers = Executors.newFixedThreadPool(config.workers(), work -> {
            Thread thread = new Thread(work, "live-streams");
            thread.setDaemon(true);
            return thread;
        });
        metrics.gauge("assessment.streams.open", open, Map::size);
    }

    /** Before the service waits for requests to end, because a stream does not end by itself. */
    synchronized void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        closing = true;
        for (LiveStream stream : open.keySet()) {
            stream.end(Ending.SHUTTING_DOWN);
            advance(stream);
        }
        long end = System.nanoTime() + FAREWELL_NANOS;
        for (long left = FAREWELL_NANOS; left > 0 && !open.isEmpty(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        open.keySet().forEach(LiveStream::cut);
    }

    synchronized void add(LiveStream stream) {
        open.keySet().removeIf(LiveStream::isGone);
        if (closing || open.size() >= config.inAll()) {
            throw STREAMS_EXHAUSTED
                    .with("No more than " + config.inAll() + " streams are served at once.", "Try again shortly.")
                    .retryAfter(LATER);
        }
        long own = open.keySet().stream()
                .filter(other -> other.person().equals(stream.person()))
                .count();
        if (own >= config.perPerson()) {
            throw TOO_MANY_STREAMS
                    .with("You have " + own + " streams open, as many as one person may.", "Close one of them.")
                    .retryAfter(LATER);
        }
        open.put(stream, new AtomicInteger());
    }

    synchronized void remove(LiveStream stream) {
        open.remove(stream);
        notifyAll();
    }

    void tell(UUID assessment) {
        open.keySet().stream()
                .filter(stream -> stream.assessment().equals(assessment))
                .forEach(this::tell);
    }

    /** After a time in which nobody listened: whatever was missed is in the table. */
    void tellAll() {
        open.keySet().forEach(this::tell);
    }

    /** Has a worker advance the stream, once more if one is at it already. */
    void advance(LiveStream stream) {
        AtomicInteger asked = open.get(stream);
        if (asked != null && asked.getAndIncrement() == 0) {
            workers.execute(() -> advanceUntilQuiet(stream, asked));
        }
    }

    /** Heartbeats, expired tokens, connections that are gone, and what a failing database has left undone. */
    @Scheduled(every = "1s")
    void tick() {
        open.keySet().removeIf(LiveStream::isGone);
        open.keySet().stream().filter(LiveStream::isDue).forEach(this::advance);
    }

    private void tell(LiveStream stream) {
        stream.hearNews();
        advance(stream);
    }

    private static void advanceUntilQuiet(LiveStream stream, AtomicInteger asked) {
        int seen = asked.get();
        while (seen != 0) {
            try {
                stream.advance();
            } catch (Exception away) {
                LOG.warnf("stream waits assessment=%s cause=%s", stream.assessment(), away.toString());
            }
            seen = asked.addAndGet(-seen);
        }
    }
}
