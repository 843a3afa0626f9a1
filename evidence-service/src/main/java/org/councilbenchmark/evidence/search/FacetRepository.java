package org.councilbenchmark.evidence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** Counts what was found, by everything that it can be narrowed to, in one query. */
@ApplicationScoped
class FacetRepository {

    /** @param value for the facet {@code council} its stable id */
    record Count(String facet, String value, long count) {}

    private static final int MOST_VALUES = 50;
    private static final String FOUND = "with found as materialized (select c.document_id, c.council_id, c.kind,"
            + " c.media_type, c.classification, c.state, c.effective_from";
    private static final String COUNT = "), counted as ("
            + "select 'council' as facet, council_id as value, count(*) as total from found group by 2"
            + " union all select 'kind', kind, count(*) from found group by 2"
            + " union all select 'mediaType', media_type, count(*) from found group by 2"
            + " union all select 'classification', classification, count(*) from found group by 2"
            + " union all select 'state', state, count(*) from found group by 2"
            + " union all select 'year', cast(extract(year from effective_from) as text), count(*)"
            + " from found where effective_from is not null group by 2"
            + " union all select 'criterion', l.criterion, count(distinct f.document_id)"
            + " from found f join evidence_link l on l.document_id = f.document_id group by 2),"
            + " ranked as (select *, row_number() over (partition by facet order by total desc, value) as place"
            + " from counted)"
            + " select facet, value, total from ranked where place <= :most order by facet, place";

    @Inject
    Session database;

    List<Count> count(Conditions conditions) {
        return conditions
                .bind(database.createNativeQuery(FOUND + conditions.sql() + COUNT, Object[].class))
                .setParameter("most", MOST_VALUES)
                .getResultStream()
                .map(row -> new Count((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
