package org.councilbenchmark.evidence.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** The copy of the editions: whole lots in, single questions out. */
@ApplicationScoped
class EditionRepository {

    record NodeRow(String benchmark, String edition, String code, boolean criterion, long version) {
        static NodeRow of(EditionNode node, long version) {
            return new NodeRow(node.benchmark(), node.edition(), node.code(), node.criterion(), version);
        }
    }

    record EditionRow(String benchmark, String edition, int nodes, long version) {
        static EditionRow of(EditionPublished edition, long version) {
            return new EditionRow(edition.benchmark(), edition.edition(), edition.nodes(), version);
        }
    }

    /** The newest of each key first, so that a lot may hold several states of one thing. */
    private static final String STORE_NODES = "insert into edition_node as t"
            + " select distinct on (benchmark, edition, code) r.*"
            + " from jsonb_populate_recordset(cast(null as edition_node), cast(:lot as jsonb)) as r"
            + " order by benchmark, edition, code, version desc"
            + " on conflict (benchmark, edition, code) do update"
            + " set criterion = excluded.criterion, version = excluded.version where excluded.version > t.version";

    private static final String STORE_EDITIONS = "insert into edition as t"
            + " select distinct on (benchmark, edition) r.*"
            + " from jsonb_populate_recordset(cast(null as edition), cast(:lot as jsonb)) as r"
            + " order by benchmark, edition, version desc"
            + " on conflict (benchmark, edition) do update"
            + " set nodes = excluded.nodes, version = excluded.version where excluded.version > t.version";
    private static final String CRITERION = "select criterion from edition_node"
            + " where benchmark = :benchmark and edition = :edition and code = :code";
    private static final String COMPLETE = "select 1 from edition e"
            + " where e.benchmark = :benchmark and e.edition = :edition and e.nodes <= (select count(*)"
            + " from edition_node n where n.benchmark = e.benchmark and n.edition = e.edition)";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    void storeNodes(List<NodeRow> lot) {
        store(STORE_NODES, lot);
    }

    void storeEditions(List<EditionRow> lot) {
        store(STORE_EDITIONS, lot);
    }

    private void store(String statement, List<?> lot) {
        if (lot.isEmpty()) {
            return;
        }
        try {
            database.createNativeMutationQuery(statement)
                    .setParameter("lot", json.writeValueAsString(lot))
                    .executeUpdate();
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }

    boolean hasCriterion(String benchmark, String edition, String code) {
        return database.createNativeQuery(CRITERION, Boolean.class)
                .setParameter("benchmark", benchmark)
                .setParameter("edition", edition)
                .setParameter("code", code)
                .getResultList()
                .contains(true);
    }

    /** Whether the manifest and all its nodes are here. */
    boolean isComplete(String benchmark, String edition) {
        return !database.createNativeQuery(COMPLETE, Integer.class)
                .setParameter("benchmark", benchmark)
                .setParameter("edition", edition)
                .getResultList()
                .isEmpty();
    }
}
