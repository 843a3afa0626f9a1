package org.councilbenchmark.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.councilbenchmark.reporting.database.Database;

/** Counts what the projections hold. */
@ApplicationScoped
class ProjectionRepository {

    private static final String ROWS = """
            select 'council' as projection, count(*) as total from council
            union all select 'edition', count(*) from edition_node
            union all select 'assessment', count(*) from assessment
            union all select 'evidence', count(*) from evidence_link where linked
            """;

    @Inject
    Database database;

    /** Councils, nodes, assessments and links, by projection. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new HashMap<>();
        database.sql(ROWS).rows(row -> rows.put(row.text("projection"), row.number("total")));
        return rows;
    }
}
