package org.councilbenchmark.evidence.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What the rows say, of many documents at once. */
@ApplicationScoped
class ChainRepository {

    private static final String DOCUMENTS = "select d.id, d.current_revision, s.disposed_at is not null, a.number,"
            + " a.chain from document d left join document_standing s on s.document_id = d.id"
            + " left join chain_anchor a on a.document_id = d.id where d.id in (:documents) order by d.id";
    private static final String REVISIONS = "select r.document_id, r.number, r.sha256, r.bytes, r.media_type,"
            + " r.file_name, r.accepted_at, r.accepted_by, s.state, r.chain from document_revision r"
            + " left join revision_state s on s.document_id = r.document_id and s.number = r.number"
            + " where r.document_id in (:documents) order by r.document_id, r.number";
    private static final String ANCHOR = "insert into chain_anchor as t (document_id, number, chain, noted_at)"
            + " values (:document, :number, :chain, now()) on conflict (document_id) do update"
            + " set number = excluded.number, chain = excluded.chain, noted_at = excluded.noted_at"
            + " where excluded.number > t.number";
    private static final String NEXT = "select id from document where id > :last order by id";

    @Inject
    Session database;

    /**
     * The documents are read before their revisions: a revision that comes in between is one more than the document
     * speaks of, which is right, while the other way round one would be missing.
     */
    List<RecordedChain> chains(Collection<UUID> documents) {
        List<Object[]> rows = database.createNativeQuery(DOCUMENTS, Object[].class)
                .setParameter("documents", documents)
                .getResultList();
        Map<UUID, List<RecordedRevision>> revisions = revisions(documents);
        return rows.stream()
                .map(row -> new RecordedChain(
                        (UUID) row[0],
                        (Integer) row[1],
                        (Boolean) row[2],
                        revisions.getOrDefault((UUID) row[0], List.of()),
                        row[3] == null ? null : new RecordedChain.Anchor((Integer) row[3], (String) row[4])))
                .toList();
    }

    private Map<UUID, List<RecordedRevision>> revisions(Collection<UUID> documents) {
        Map<UUID, List<RecordedRevision>> byDocument = new LinkedHashMap<>();
        database.createNativeQuery(REVISIONS, Object[].class)
                .setParameter("documents", documents)
                .getResultList()
                .forEach(row -> byDocument
                        .computeIfAbsent((UUID) row[0], document -> new ArrayList<>())
                        .add(revision(row)));
        return byDocument;
    }

    private static RecordedRevision revision(Object[] row) {
        return new RecordedRevision(
                (Integer) row[1],
                (String) row[2],
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }

    /** Notes how far a chain has come that was found whole. */
    void anchor(RecordedChain whole) {
        database.createNativeMutationQuery(ANCHOR)
                .setParameter("document", whole.document())
                .setParameter("number", whole.last().number())
                .setParameter("chain", whole.last().chain())
                .executeUpdate();
    }

    /** The next documents by id; for work through all of them in lots. */
    List<UUID> after(UUID last, int lot) {
        return database.createNativeQuery(NEXT, UUID.class)
                .setParameter("last", last)
                .setMaxResults(lot)
                .getResultList();
    }
}
