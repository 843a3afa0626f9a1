package org.councilbenchmark.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.reporting.database.Database;
import org.councilbenchmark.reporting.database.Row;

/** Reads editions and the nodes that reports rank by. */
@ApplicationScoped
class EditionRepository {

    /** Latest first; only those of which every node has arrived. */
    private static final String COMPLETE = """
            select benchmark, edition, title, coverage_threshold
            from edition
            where benchmark = :benchmark
              and nodes <= (
                  select count(*) from edition_node
                  where edition_node.benchmark = edition.benchmark and edition_node.edition = edition.edition)
            order by published_at desc, edition desc
            """;

    private static final String BENCHMARKS = "select distinct benchmark from edition order by benchmark";
    private static final String NODES = """
            with recursive tree as (
                select code, node_type, title, array[position] as place
                from edition_node
                where benchmark = :benchmark and edition = :edition and parent is null
                union all
                select node.code, node.node_type, node.title, tree.place || node.position
                from tree
                join edition_node node on node.parent = tree.code
                where node.benchmark = :benchmark and node.edition = :edition and node.node_type <> 'CRITERION'
            )
            select code, node_type, title from tree order by place, code
            """;

    @Inject
    Database database;

    List<Edition> complete(String benchmark) {
        return database.sql(COMPLETE).with("benchmark", benchmark).rows(EditionRepository::edition);
    }

    List<String> benchmarks() {
        return database.sql(BENCHMARKS).rows(row -> row.text("benchmark"));
    }

    /** Themes, elements and headings in the order of the edition. */
    List<Node> nodes(Edition of) {
        return database.sql(NODES)
                .with("benchmark", of.benchmark())
                .with("edition", of.edition())
                .rows(row -> new Node(row.text("code"), row.text("node_type"), row.text("title")));
    }

    private static Edition edition(Row row) {
        return new Edition(
                row.text("benchmark"), row.text("edition"), row.text("title"), row.decimal("coverage_threshold"));
    }
}
