package org.councilbenchmark.evidence.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The copy of the editions: whole lots in, single questions out. */
@ApplicationScoped
class EditionRepository {

    record NodeRow(
            String benchmark,
            String edition,
            String code,
            boolean criterion,
            long version,
            @JsonProperty("node_type") String nodeType,
            String parent,
            int position) {

        static NodeRow of(EditionNode node, long version) {
            return new NodeRow(
                    node.benchmark(),
                    node.edition(),
                    node.code(),
                    node.criterion(),
                    version,
                    node.nodeType(),
                    node.parent(),
                    node.position());
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
            + " set criterion = excluded.criterion, version = excluded.version, node_type = excluded.node_type,"
            + " parent = excluded.parent, position = excluded.position"
            + " where excluded.version > t.version or t.node_type is null";

    private static final String STORE_EDITIONS = "insert into edition as t"
            + " select distinct on (benchmark, edition) r.*"
            + " from jsonb_populate_recordset(cast(null as edition), cast(:lot as jsonb)) as r"
            + " order by benchmark, edition, version desc"
            + " on conflict (benchmark, edition) do update"
            + " set nodes = excluded.nodes, version = excluded.version where excluded.version > t.version";
    private static final String CRITERIA = "select code from edition_node"
            + " where benchmark = :benchmark and edition = :edition and criterion and code in (:codes)";
    private static final String NODES = "select code, node_type, parent, position, criterion from edition_node"
            + " where benchmark = :benchmark and edition = :edition";
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

    /** Those of the codes that are criteria of the edition. */
    Set<String> criteria(String benchmark, String edition, Collection<String> codes) {
        return Set.copyOf(database.createNativeQuery(CRITERIA, String.class)
                .setParameter("benchmark", benchmark)
                .setParameter("edition", edition)
                .setParameter("codes", codes)
                .getResultList());
    }

    List<Node> nodes(String benchmark, String edition) {
        return database
                .createNativeQuery(NODES, Object[].class)
                .setParameter("benchmark", benchmark)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(row ->
                        new Node((String) row[0], (String) row[1], (String) row[2], (Integer) row[3], (Boolean) row[4]))
                .toList();
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
