package org.councilbenchmark.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.hibernate.Session;

/** The rows that say which contents are wanted. */
@ApplicationScoped
public class ContentLedger {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:sha256, 13)) is null";
    private static final String ENTER =
            "insert into content_object (sha256, bytes) values (:sha256, :bytes)" + " on conflict (sha256) do nothing";
    private static final String KNOWN = "select sha256 from content_object where sha256 in (:digests)";

    private static final String IS_LEAVING = "select exists (select from content_leaving where sha256 = :sha256)";
    private static final String LEAVES = "insert into content_leaving (sha256) select :sha256"
            + " where not exists (select from content_object where sha256 = :sha256) on conflict do nothing";
    private static final String LEFT = "delete from content_leaving where sha256 = :sha256";
    /** Longer than any deletion that was begun may still be under way. */
    private static final String ABANDONED = "delete from content_leaving where at < now() - interval '15 minutes'";

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
        if (isLeaving(content.sha256())) {
            throw clearedAway();
        }
        database.createNativeMutationQuery(ENTER)
                .setParameter("sha256", content.sha256())
                .setParameter("bytes", content.bytes())
                .executeUpdate();
        if (store.describe(content.sha256()).isEmpty()) {
            throw clearedAway();
        }
    }

    private boolean isLeaving(String sha256) {
        return database.createNativeQuery(IS_LEAVING, Boolean.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    private static ProblemException clearedAway() {
        return RequestProblem.TEMPORARILY_UNAVAILABLE
                .with("The content was cleared away as an orphan at this very moment.", "Repeat the request.")
                .retryAfter(Duration.ofSeconds(1));
    }

    /** Lets go of a content that no revision wants any more; the sweeper then takes its bytes away. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(String sha256) {
        lock(sha256);
        database.createNativeMutationQuery(RELEASE)
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    /**
     * Notes that a content is about to be deleted; the transaction has its lock.
     *
     * @return false when it is wanted after all, or somebody else is deleting it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean leaves(String sha256) {
        return database.createNativeMutationQuery(LEAVES)
                        .setParameter("sha256", sha256)
                        .executeUpdate()
                == 1;
    }

    /** It is gone, and may come again. */
    @Transactional
    void left(String sha256) {
        database.createNativeMutationQuery(LEFT).setParameter("sha256", sha256).executeUpdate();
    }

    /** Deletions that nobody reported the end of. */
    @Transactional
    void forgetAbandoned() {
        database.createNativeMutationQuery(ABANDONED).executeUpdate();
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
