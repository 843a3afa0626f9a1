package org.councilbenchmark.evidence.store;

import static org.councilbenchmark.evidence.store.StoreProblem.CONTENT_DAMAGED;
import static org.councilbenchmark.evidence.store.StoreProblem.CONTENT_MISSING;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Opens contents for reading, and only whole ones: the file is read through once and its digest compared before its
 * first byte is sent. The finding is remembered for a while, so that the parts of a ranged download cost it once.
 */
@ApplicationScoped
public class VerifiedContents {

    private static final Logger LOG = Logger.getLogger(VerifiedContents.class);
    private static final int REMEMBERED = 10_000;

    /** What was found whole, and by what it is recognised as unchanged. */
    private record Finding(long bytes, FileTime changed, Instant at) {}

    private final StoreConfig config;
    private final ContentStore store;
    private final MeterRegistry metrics;
    private final Map<String, Finding> findings = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Finding> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Inject
    VerifiedContents(StoreConfig config, ContentStore store, MeterRegistry metrics) {
        this.config = config;
        this.store = store;
        this.metrics = metrics;
    }

    /** A file that holds exactly the content; a problem when it is gone or damaged. */
    public Path open(StoredContent content) {
        Path object = store.object(content.sha256());
        try {
            BasicFileAttributes now = Files.readAttributes(object, BasicFileAttributes.class);
            if (now.size() != content.bytes()) {
                throw damaged(content, "length " + now.size() + " instead of " + content.bytes());
            }
            if (!trusted(content.sha256(), now)) {
                verify(content, object);
                findings.put(content.sha256(), new Finding(now.size(), now.lastModifiedTime(), Instant.now()));
            }
            return object;
        } catch (NoSuchFileException gone) {
            throw missing(content);
        } catch (IOException unreadable) {
            throw damaged(content, unreadable.toString());
        }
    }

    private boolean trusted(String sha256, BasicFileAttributes now) {
        Finding finding = findings.get(sha256);
        return finding != null
                && finding.bytes() == now.size()
                && finding.changed().equals(now.lastModifiedTime())
                && finding.at().plus(config.trustFor()).isAfter(Instant.now());
    }

    private void verify(StoredContent content, Path object) throws IOException {
        try (InputStream in = Files.newInputStream(object)) {
            String actual = Sha256.whileCopying(in, OutputStream.nullOutputStream());
            if (!actual.equals(content.sha256())) {
                throw damaged(content, "digest " + actual);
            }
        }
    }

    private ProblemException damaged(StoredContent content, String finding) {
        LOG.errorf("content damaged sha256=%s finding=%s", content.sha256(), finding);
        metrics.counter("evidence.contents.refused", "reason", "damaged").increment();
        return CONTENT_DAMAGED.with(
                "The stored bytes no longer have the digest that was recorded; they are not handed out.",
                "Tell the administrator; the content has to be restored from a backup.");
    }

    private ProblemException missing(StoredContent content) {
        LOG.errorf("content missing sha256=%s", content.sha256());
        metrics.counter("evidence.contents.refused", "reason", "missing").increment();
        return CONTENT_MISSING.with(
                "The document is recorded, but its content is not in the store.",
                "Tell the administrator; the content has to be restored from a backup.");
    }
}
