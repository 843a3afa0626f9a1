package org.councilbenchmark.evidence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.councilbenchmark.platform.outbox.Topic;

/** The entries, and what of them was told. */
@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<JournalEntry, JournalEntry.Key> {

    private static final Topic TOPIC = Topic.ofFacts("evidence.documents");

    /** Number of the next entry; the document's row is locked, so nobody else gets the same. */
    long next(UUID document) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(e.key.number), 0) + 1 from JournalEntry e where e.key.document = :document",
                        Long.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    List<JournalEntry> page(UUID document, long before, int size) {
        return getEntityManager()
                .createQuery(
                        "from JournalEntry e where e.key.document = :document and e.key.number < :before"
                                + " order by e.key.number desc",
                        JournalEntry.class)
                .setParameter("document", document)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    List<Told> told(Collection<UUID> documents, Function<String, JsonNode> read) {
        return getEntityManager()
                .createQuery(
                        "select e, d.council from JournalEntry e join Document d on d.id = e.key.document"
                                + " where d.id in :documents and e.eventType is not null"
                                + " order by d.id, e.eventVersion",
                        Object[].class)
                .setParameter("documents", documents)
                .getResultStream()
                .map(row -> told((JournalEntry) row[0], (String) row[1], read))
                .toList();
    }

    private static Told told(JournalEntry entry, String council, Function<String, JsonNode> read) {
        return new Told(
                TOPIC, council, entry.key.document(), entry.eventType, entry.eventVersion, read.apply(entry.eventData));
    }
}
