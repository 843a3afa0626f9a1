package org.councilbenchmark.evidence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Where the words stand in the documents of one page of results. Hits are set between two private characters, which no
 * text that is stored here holds and which are taken out of titles.
 */
@ApplicationScoped
class HighlightRepository {

    private static final int PIECES = 2;
    private static final String MARKS = "'StartSel=" + Highlight.START + ", StopSel=" + Highlight.STOP;
    private static final String TITLES = "select c.document_id, 0 as place, cast(null as int) as page,"
            + " ts_headline(search_language(), translate(c.title, '" + Highlight.START + Highlight.STOP + "', ''),"
            + " cast(:any as tsquery), " + MARKS + ", HighlightAll=true') as marked"
            + " from current_document c where c.document_id in (:documents)";
    private static final String TEXTS = "select c.document_id, p.place, p.page,"
            + " ts_headline(search_language(), p.content, cast(:any as tsquery), " + MARKS
            + ", MaxFragments=1, MinWords=12, MaxWords=30')"
            + " from current_document c cross join lateral (select t.page, t.content, row_number() over"
            + " (order by (t.words @@ cast(:query as tsquery)) desc, ts_rank_cd(t.words, cast(:any as tsquery)) desc,"
            + " t.part) as place from document_text t where t.document_id = c.document_id and t.number = c.number"
            + " and t.words @@ cast(:any as tsquery) order by 3 limit " + PIECES + ") p"
            + " where c.readable and c.document_id in (:documents)";
    private static final String ALL = TITLES + " union all " + TEXTS + " order by 1, 2";

    @Inject
    Session database;

    /** By document; absent where nothing that is shown holds a word. */
    Map<UUID, List<Highlight>> of(List<UUID> documents, Words words) {
        if (documents.isEmpty() || words == null || words.any() == null) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery(ALL, Object[].class)
                .setParameter("query", words.query())
                .setParameter("any", words.any())
                .setParameterList("documents", documents)
                .getResultList();
        return rows.stream()
                .filter(row -> Highlight.isIn((String) row[3]))
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> Highlight.of(
                                        ((Number) row[1]).intValue() == 0, (Integer) row[2], (String) row[3]),
                                Collectors.toList())));
    }
}
