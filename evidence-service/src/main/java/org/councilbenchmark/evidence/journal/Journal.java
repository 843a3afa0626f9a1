package org.councilbenchmark.evidence.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Outbox;

/** Writes down what is done, in the transaction that does it, and tells it. */
@ApplicationScoped
public class Journal {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    @Inject
    JournalRepository entries;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    /** Something that others do not hear of. The document's row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Deed deed) {
        entries.persist(entry(deed));
    }

    /** Something that others hear of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Deed deed, DomainEvent event) {
        JournalEntry entry = entry(deed);
        entry.eventType = event.type();
        entry.eventVersion = event.version();
        entry.eventData = text(event);
        entries.persist(entry);
        outbox.add(event);
    }

    /** Tells everything about these documents again, as it was told first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int retell(Collection<UUID> documents) {
        List<Told> told = entries.told(documents, this::node);
        outbox.addAll(told);
        return told.size();
    }

    /** Newest first. */
    public List<HistoryItem> page(UUID document, long before, int size) {
        return entries.page(document, before, size).stream()
                .map(entry -> HistoryItem.of(entry, changes(entry)))
                .toList();
    }

    private JournalEntry entry(Deed deed) {
        JournalEntry.Key key = new JournalEntry.Key(deed.document(), entries.next(deed.document()));
        return new JournalEntry(key, deed, deed.changes().isEmpty() ? null : text(deed.changes()));
    }

    private List<Change> changes(JournalEntry entry) {
        try {
            return entry.changes == null ? List.of() : json.readValue(entry.changes, CHANGES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("history cannot be read: " + entry.key, damaged);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }

    private JsonNode node(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a told event cannot be read", damaged);
        }
    }
}
