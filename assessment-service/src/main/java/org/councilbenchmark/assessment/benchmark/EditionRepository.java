package org.councilbenchmark.assessment.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.benchmark.EditionSubscription.Versioned;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.hibernate.Session;

/** The copy of the editions: whole lots in, whole editions out. */
@ApplicationScoped
class EditionRepository {

    private static final String LOT =
            " from jsonb_to_recordset(cast(:lot as jsonb)) as l(state jsonb, version bigint) ";

    private static final String STORE_NODES = "insert into edition_node as n (benchmark, edition, code, node_type,"
            + " parent, position, title, weight, core, scale, not_applicable_to, version)"
            + " select r.benchmark, r.edition, r.code, r.\"nodeType\", r.parent, r.position, r.title, r.weight,"
            + " r.core, r.scale, r.\"notApplicableTo\", l.version" + LOT
            + "cross join lateral jsonb_to_record(l.state) as r(benchmark text, edition text, code text,"
            + " \"nodeType\" text, parent text, position integer, title text, weight text, core boolean, scale text,"
            + " \"notApplicableTo\" text[])"
            + " on conflict (benchmark, edition, code) do update set node_type = excluded.node_type,"
            + " parent = excluded.parent, position = excluded.position, title = excluded.title,"
            + " weight = excluded.weight, core = excluded.core, scale = excluded.scale,"
            + " not_applicable_to = excluded.not_applicable_to, version = excluded.version"
            + " where excluded.version > n.version";

    private static final String STORE_MANIFESTS = "insert into edition as e"
            + " (benchmark, edition, title, nodes, coverage_threshold, default_scale, scales, version)"
            + " select r.benchmark, r.edition, r.title, r.nodes, r.\"coverageThreshold\", r.\"defaultScale\", r.scales,"
            + " l.version" + LOT + "cross join lateral jsonb_to_record(l.state) as r(benchmark text, edition text,"
            + " title text, nodes integer, \"coverageThreshold\" text, \"defaultScale\" text, scales jsonb)"
            + " on conflict (benchmark, edition) do update set title = excluded.title, nodes = excluded.nodes,"
            + " coverage_threshold = excluded.coverage_threshold, default_scale = excluded.default_scale,"
            + " scales = excluded.scales, version = excluded.version where excluded.version > e.version";

    private static final String STORE_RETIREMENTS = "insert into edition_retirement as e"
            + " (benchmark, edition, retired_at, reason, successor, version)"
            + " select r.benchmark, r.edition, r.\"retiredAt\", r.reason, r.successor, l.version" + LOT
            + "cross join lateral jsonb_to_record(l.state) as r(benchmark text, edition text,"
            + " \"retiredAt\" timestamptz, reason text, successor text)"
            + " on conflict (benchmark, edition) do update set retired_at = excluded.retired_at,"
            + " reason = excluded.reason, successor = excluded.successor, version = excluded.version"
            + " where excluded.version > e.version";

    private static final String RETIREMENT = "select retired_at, reason, successor from edition_retirement"
            + " where benchmark = :benchmark and edition = :edition";

    private static final String MANIFEST = "select title, nodes, coverage_threshold, default_scale,"
            + " cast(scales as text) from edition where benchmark = :benchmark and edition = :edition";

    private static final String NODES = "select code, node_type, parent, position, title, weight, core, scale,"
            + " not_applicable_to from edition_node where benchmark = :benchmark and edition = :edition";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    JsonRows rows;

    void storeNodes(Collection<Versioned<NodePublished>> lot) {
        store(STORE_NODES, lot);
    }

    void storeManifests(Collection<Versioned<EditionPublished>> lot) {
        store(STORE_MANIFESTS, lot);
    }

    void storeRetirements(Collection<Versioned<EditionRetired>> lot) {
        store(STORE_RETIREMENTS, lot);
    }

    /** The edition's retirement; empty while it is offered. */
    Optional<EditionRetired> retirement(String benchmark, String edition) {
        return select(RETIREMENT, benchmark, edition).stream()
                .findFirst()
                .map(row -> new EditionRetired(benchmark, edition, (Instant) row[0], (String) row[1], (String) row[2]));
    }

    private void store(String statement, Collection<?> lot) {
        if (!lot.isEmpty()) {
            database.createNativeMutationQuery(statement)
                    .setParameter("lot", rows.of(lot))
                    .executeUpdate();
        }
    }

    Optional<EditionPublished> manifest(String benchmark, String edition) {
        return select(MANIFEST, benchmark, edition).stream()
                .findFirst()
                .map(row -> new EditionPublished(
                        benchmark,
                        edition,
                        (String) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (String) row[3],
                        scales((String) row[4])));
    }

    List<NodePublished> nodes(String benchmark, String edition) {
        return select(NODES, benchmark, edition).stream()
                .map(row -> new NodePublished(
                        benchmark,
                        edition,
                        (String) row[0],
                        NodeType.valueOf((String) row[1]),
                        (String) row[2],
                        (Integer) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6],
                        (String) row[7],
                        Arrays.asList((String[]) row[8])))
                .toList();
    }

    private List<Object[]> select(String query, String benchmark, String edition) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("benchmark", benchmark)
                .setParameter("edition", edition)
                .getResultList();
    }

    private List<EditionPublished.Scale> scales(String text) {
        try {
            return List.of(json.readValue(text, EditionPublished.Scale[].class));
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("stored scales cannot be read", unforeseen);
        }
    }
}
