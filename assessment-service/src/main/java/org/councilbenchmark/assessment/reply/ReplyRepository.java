package org.councilbenchmark.assessment.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Replies to the ratings of peer assessments. */
@ApplicationScoped
class ReplyRepository {

    private static final String SELECT = "select criterion, position, statement, cast(evidence as text),"
            + " without_evidence, version, replied_at, replied_by, outcome, decided_level, decided_not_applicable,"
            + " decision_reason, decided_at, decided_by from reply where peer = :peer";
    private static final String INSERT = "insert into reply (peer, criterion, position, statement, evidence,"
            + " without_evidence, version, replied_at, replied_by) values (:peer, :criterion, :position, :statement,"
            + " cast(:evidence as jsonb), :without, nextval('reply_version'), :at, :by) on conflict do nothing"
            + " returning version";
    private static final String UPDATE = "update reply set position = :position, statement = :statement,"
            + " evidence = cast(:evidence as jsonb), without_evidence = :without, version = nextval('reply_version'),"
            + " replied_at = :at, replied_by = :by where peer = :peer and criterion = :criterion returning version";
    private static final String DECIDE = "update reply set outcome = :outcome, decided_level = :level,"
            + " decided_not_applicable = :notApplicable, decision_reason = :reason, decided_at = :at, decided_by = :by, version = nextval('reply_version')"
            + " where peer = :peer and criterion = :criterion returning version";
    private static final String FACTS = "select a.id, r.criterion, r.position, r.outcome from assessment a"
            + " join pairing p on a.id in (p.peer, p.agreed) left join reply r on r.peer = p.peer"
            + " where a.id in (:ids) and p.unsealed_at is not null order by a.id, r.criterion";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    JsonRows rows;

    Map<String, StoredReply> all(UUID peer) {
        Map<String, StoredReply> found = new LinkedHashMap<>();
        select(SELECT, peer).getResultList().forEach(row -> found.put((String) row[0], stored(row)));
        return found;
    }

    Optional<StoredReply> find(UUID peer, String criterion) {
        return one(SELECT + " and criterion = :criterion", peer, criterion);
    }

    /** Held until the transaction ends. */
    Optional<StoredReply> lock(UUID peer, String criterion) {
        return one(SELECT + " and criterion = :criterion for update", peer, criterion);
    }

    /** The version; empty when somebody else replied at this very moment. */
    Optional<Long> insert(UUID peer, String criterion, GiveReply given, Instant at, String by) {
        return write(INSERT, peer, criterion, given, at, by);
    }

    long update(UUID peer, String criterion, GiveReply given, Instant at, String by) {
        return write(UPDATE, peer, criterion, given, at, by).orElseThrow();
    }

    long decide(UUID peer, String criterion, DecideReply decision, Instant at, String by) {
        return database.createNativeQuery(DECIDE, Long.class)
                .setParameter("peer", peer)
                .setParameter("criterion", criterion)
                .setParameter("outcome", decision.outcome().name())
                .setParameter("level", decision.level(), Integer.class)
                .setParameter("notApplicable", decision.findsNotApplicable())
                .setParameter("reason", decision.reason())
                .setParameter("at", at)
                .setParameter("by", by)
                .getSingleResult();
    }

    /** Of those among the assessments that a council could reply to, and of what was agreed on them; without words. */
    Map<UUID, List<ReplyFact>> facts(Collection<UUID> assessments) {
        Map<UUID, List<ReplyFact>> facts = new HashMap<>();
        List<Object[]> found = database.createNativeQuery(FACTS, Object[].class)
                .setParameter("ids", assessments)
                .getResultList();
        for (Object[] row : found) {
            List<ReplyFact> ofOne = facts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>());
            if (row[1] != null) {
                ofOne.add(new ReplyFact((String) row[1], ReplyPosition.valueOf((String) row[2]), outcome(row[3])));
            }
        }
        return facts;
    }

    private Optional<Long> write(String sql, UUID peer, String criterion, GiveReply given, Instant at, String by) {
        return database
                .createNativeQuery(sql, Long.class)
                .setParameter("peer", peer)
                .setParameter("criterion", criterion)
                .setParameter("position", given.position().name())
                .setParameter("statement", given.statement(), String.class)
                .setParameter("evidence", rows.of(given.evidence()))
                .setParameter("without", given.withoutEvidence(), String.class)
                .setParameter("at", at)
                .setParameter("by", by)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<StoredReply> one(String query, UUID peer, String criterion) {
        return select(query, peer).setParameter("criterion", criterion).getResultList().stream()
                .findFirst()
                .map(this::stored);
    }

    private NativeQuery<Object[]> select(String query, UUID peer) {
        return database.createNativeQuery(query, Object[].class).setParameter("peer", peer);
    }

    private StoredReply stored(Object[] row) {
        GiveReply given = new GiveReply(
                ReplyPosition.valueOf((String) row[1]), (String) row[2], evidence((String) row[3]), (String) row[4]);
        StoredReply.Decision decision = row[8] == null
                ? null
                : new StoredReply.Decision(
                        new DecideReply(outcome(row[8]), (Integer) row[9], (Boolean) row[10], (String) row[11]),
                        (Instant) row[12],
                        (String) row[13]);
        return new StoredReply((String) row[0], given, (Long) row[5], (Instant) row[6], (String) row[7], decision);
    }

    private List<Evidence> evidence(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("stored evidence cannot be read", unforeseen);
        }
    }

    private static ReplyOutcome outcome(Object value) {
        return value == null ? null : ReplyOutcome.valueOf((String) value);
    }
}
