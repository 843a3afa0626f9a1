package org.councilbenchmark.evidence.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** One row per council: what it keeps and what was set for it. */
@ApplicationScoped
class QuotaRepository {

    private static final String FIND = "select used_bytes, used_documents, max_bytes, max_documents, version, set_at,"
            + " set_by from evidence_quota where council_id = :council";
    private static final String BEGIN =
            "insert into evidence_quota (council_id) values (:council) on conflict (council_id) do nothing";
    /** The condition is judged under the row's lock, after whoever held it has committed. */
    private static final String TAKE = "update evidence_quota"
            + " set used_bytes = used_bytes + :bytes, used_documents = used_documents + :documents"
            + " where council_id = :council"
            + " and (:bytes = 0 or used_bytes + :bytes <= coalesce(max_bytes, :maxBytes))"
            + " and (:documents = 0 or used_documents + :documents <= coalesce(max_documents, :maxDocuments))";

    private static final String GIVE_BACK = "update evidence_quota"
            + " set used_bytes = greatest(used_bytes - :bytes, 0),"
            + " used_documents = greatest(used_documents - :documents, 0) where council_id = :council";
    private static final String SET = "update evidence_quota set max_bytes = cast(:maxBytes as bigint),"
            + " max_documents = cast(:maxDocuments as bigint), version = version + 1, set_at = now(), set_by = :by"
            + " where council_id = :council";

    @Inject
    Session database;

    Optional<Quota> find(String council) {
        return one(FIND, council);
    }

    /** The council's quota, begun where there is none, and locked until the end of the transaction. */
    Quota lock(String council) {
        begin(council);
        return one(FIND + " for update", council).orElseThrow();
    }

    /** Counts more in; false, and nothing counted, when it does not fit. */
    boolean take(String council, Amount more, QuotaConfig config) {
        begin(council);
        return database.createNativeMutationQuery(TAKE)
                        .setParameter("council", council)
                        .setParameter("bytes", more.bytes())
                        .setParameter("documents", more.documents())
                        .setParameter("maxBytes", config.maxBytes())
                        .setParameter("maxDocuments", config.maxDocuments())
                        .executeUpdate()
                == 1;
    }

    void giveBack(String council, Amount less) {
        database.createNativeMutationQuery(GIVE_BACK)
                .setParameter("council", council)
                .setParameter("bytes", less.bytes())
                .setParameter("documents", less.documents())
                .executeUpdate();
    }

    void set(String council, SetQuota limits, String by) {
        database.createNativeMutationQuery(SET)
                .setParameter("council", council)
                .setParameter("maxBytes", limits.bytes())
                .setParameter("maxDocuments", limits.documents())
                .setParameter("by", by)
                .executeUpdate();
    }

    private void begin(String council) {
        database.createNativeMutationQuery(BEGIN)
                .setParameter("council", council)
                .executeUpdate();
    }

    private Optional<Quota> one(String query, String council) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("council", council)
                .getResultStream()
                .map(row -> new Quota(
                        new Amount((Long) row[0], (Long) row[1]),
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (Instant) row[5],
                        (String) row[6]))
                .findFirst();
    }
}
