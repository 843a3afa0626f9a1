package org.councilbenchmark.evidence.store;

import static org.councilbenchmark.evidence.store.StoreProblem.CONTENT_DAMAGED;
import static org.councilbenchmark.evidence.store.StoreProblem.CONTENT_MISSING;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.evidence.store.ContentStore.State;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Opens contents for reading, and only whole ones: the content is read through once and its digest compared before its
 * first byte is sent. The finding is remembered for a while, so that the parts of a ranged download cost it once.
 */
@ApplicationScoped
public class VerifiedContents {

    private static final Logger LOG = Logger.getLogger(VerifiedContents.class);
    private static final int REMEMBERED = 10_000;

    /** What was found whole, and by what it is recognised as unchanged. */
    private record Finding(State state, Instant at) {}

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

    /** All bytes of the content, which was found whole; a problem when it is gone or damaged. */
    public InputStream read(StoredContent content) {
        return open(content).part(0, content.bytes());
    }

    /** The content, whole; a problem when it is gone or damaged. */
    public WholeContent open(StoredContent content) {
        State now = store.describe(content.sha256()).orElseThrow(() -> missing(content));
        if (now.bytes() != content.bytes()) {
            throw damaged(content, "length " + now.bytes() + " instead of " + content.bytes());
        }
        if (!trusted(content.sha256(), now)) {
            verify(content);
            findings.put(content.sha256(), new Finding(now, Instant.now()));
        }
        return new WholeContent(store, content);
    }

    private boolean trusted(String sha256, State now) {
        Finding finding = findings.get(sha256);
        return finding != null
                && finding.state().equals(now)
                && finding.at().plus(config.trustFor()).isAfter(Instant.now());
    }

    private void verify(StoredContent content) {
        try (InputStream in = store.open(content.sha256(), 0, content.bytes())) {
            String actual = Sha256.whileCopying(in, OutputStream.nullOutputStream());
            if (!actual.equals(content.sha256())) {
                throw damaged(content, "digest " + actual);
            }
        } catch (IOException unreadable) {
            throw StoreAway.because(unreadable);
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
