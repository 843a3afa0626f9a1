package org.councilbenchmark.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.hibernate.Session;

/** The rows that say which contents are wanted. */
@ApplicationScoped
public class ContentLedger {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:sha256, 13)) is null";
    private static final String ENTER =
            "insert into content_object (sha256, bytes) values (:sha256, :bytes)" + " on conflict (sha256) do nothing";
    private static final String KNOWN = "select sha256 from content_object where sha256 in (:digests)";

    private static final String RELEASE = "delete from content_object where sha256 = :sha256"
            + " and not exists (select from wanted_content w where w.sha256 = :sha256)";

    @Inject
    Session database;

    @Inject
    ContentStore store;

    /** Enters a content in the transaction that refers to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(StoredContent content) {
        lock(content.sha256());
        database.createNativeMutationQuery(ENTER)
                .setParameter("sha256", content.sha256())
                .setParameter("bytes", content.bytes())
                .executeUpdate();
        if (store.describe(content.sha256()).isEmpty()) {
            throw RequestProblem.TEMPORARILY_UNAVAILABLE
                    .with("The content was cleared away as an orphan at this very moment.", "Repeat the request.")
                    .retryAfter(Duration.ofSeconds(1));
        }
    }

    /** Lets go of a content that no revision wants any more; the sweeper then takes its bytes away. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(String sha256) {
        lock(sha256);
        database.createNativeMutationQuery(RELEASE)
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    /** Until the end of the transaction nobody else enters or sweeps this content. */
    void lock(String sha256) {
        database.createNativeQuery(LOCK, Boolean.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    /** Those of the digests that have a row. */
    Set<String> known(Collection<String> digests) {
        List<String> found = database.createNativeQuery(KNOWN, String.class)
                .setParameter("digests", digests)
                .getResultList();
        return new HashSet<>(found);
    }
}
