package org.councilbenchmark.evidence.reading;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;
import org.councilbenchmark.evidence.store.StoredContent;
import org.councilbenchmark.evidence.store.VerifiedContents;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Has documents read, each in a process of its own, and waits for it no longer than agreed. */
@ApplicationScoped
public class DocumentReader {

    private static final Logger LOG = Logger.getLogger(DocumentReader.class);
    private static final int LEFTOVER_AFTER_LIMITS = 10;

    private final ReadingConfig config;
    private final Confinement confinement;
    private final VerifiedContents contents;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    @Inject
    DocumentReader(ReadingConfig config, Confinement confinement, VerifiedContents contents) {
        this.config = config;
        this.confinement = confinement;
        this.contents = contents;
    }

    /** Thrown when the service stops while a document is read: nothing is known of the document then. */
    public static class Interrupted extends RuntimeException {}

    /** Text and thumbnails of a content, or why there are none. */
    public Reading read(StoredContent content, String mediaType) {
        if (content.bytes() > config.maxBytes()) {
            return Reading.failed(ReadingFailure.TOO_LARGE);
        }
        try {
            return read(contents.read(content), mediaType);
        } catch (ProblemException | IOException away) {
            LOG.warnf("content not read sha256=%s cause=%s", content.sha256(), away.toString());
            return Reading.failed(ReadingFailure.CONTENT_AWAY);
        }
    }

    Reading read(InputStream content, String mediaType) throws IOException {
        try (JobFolder folder = JobFolder.create(root())) {
            folder.fill(content);
            ReadingFailure end = run(folder, mediaType);
            return new Collecting(folder.results(), end, config.maxCharacters()).collect();
        }
    }

    /** Returns what is to be said of results that are not there. */
    private ReadingFailure run(JobFolder folder, String mediaType) throws IOException {
        ReaderCommand command = new ReaderCommand(config, confinement.words(), ReaderClassPath.find());
        Process child = command.start(folder.path(), mediaType);
        running.add(child);
        try {
            boolean ended = child.waitFor(config.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
            if (stopping) {
                throw new Interrupted();
            }
            return ended ? meaning(child.exitValue()) : ReadingFailure.TIMED_OUT;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        } finally {
            running.remove(child);
            end(child);
        }
    }

    private static ReadingFailure meaning(int status) {
        return status == ReaderCommand.OUT_OF_MEMORY ? ReadingFailure.OUT_OF_MEMORY : ReadingFailure.CRASHED;
    }

    /** Returns when it has ended, so that it writes no more into a folder that is being deleted. */
    private static void end(Process child) {
        child.destroyForcibly().onExit().join();
    }

    private Path root() {
        return config.folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Clears away what was left by services that were killed. */
    public void sweep() throws IOException {
        JobFolder.sweep(root(), Instant.now().minus(config.timeLimit().multipliedBy(LEFTOVER_AFTER_LIMITS)));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        running.forEach(Process::destroyForcibly);
    }
}
