package org.councilbenchmark.evidence.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.hibernate.query.CommonQueryContract;

/** What a document must meet to be found. The SQL is made of constants alone; every value is bound. */
final class Conditions {

    private static final String LINKED = "exists (select 1 from evidence_link l where l.document_id = c.document_id";
    private static final String BY_WORDS = "(i.words @@ cast(:query as tsquery) or i.titles @@ cast(:query as tsquery))"
            + " and case when c.readable then i.words else i.titles end @@ cast(:query as tsquery)";

    private final StringBuilder where = new StringBuilder("(:everyCouncil or c.council_id in (:councils))");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Conditions(CouncilScope scope) {
        values.put("everyCouncil", scope.everyCouncil());
        values.put("councils", scope.ids());
    }

    /**
     * @param council stable id to narrow to; null for all in scope
     * @param words null when none were asked for
     */
    static Conditions of(DocumentFilter filter, Days days, String council, Words words, CouncilScope scope) {
        Conditions all = new Conditions(scope);
        all.add("c.council_id = :council", "council", council);
        all.add("c.kind = :kind", "kind", filter.kind);
        all.add("c.media_type = :mediaType", "mediaType", filter.mediaType);
        all.add("c.classification = :classification", "classification", filter.classification);
        all.add("c.state = :state", "state", filter.state);
        all.add("c.review_on <= :reviewDue", "reviewDue", days.reviewDue());
        all.add(
                "coalesce(c.effective_from <= :effectiveOn, true) and coalesce(c.effective_to >= :effectiveOn, true)",
                "effectiveOn",
                days.effectiveOn());
        all.add(
                "c.demonstration = :demonstration",
                "demonstration",
                filter.demonstration.equals("true") ? null : false);
        all.addLinks(filter);
        all.add(BY_WORDS, "query", words == null ? null : words.query());
        return all;
    }

    /** Both of one link, where both are asked for. */
    private void addLinks(DocumentFilter filter) {
        String criterion = filter.criterion == null ? "" : " and l.criterion = :criterion";
        if (filter.assessment != null) {
            add(LINKED + " and l.assessment_id = :assessment" + criterion + ")", "assessment", filter.assessment);
        } else if (filter.criterion != null) {
            where.append(" and ").append(LINKED).append(criterion).append(')');
        }
        if (filter.criterion != null) {
            values.put("criterion", filter.criterion);
        }
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** From and where; the index of words is c's companion {@code i}. */
    String sql() {
        return " from current_document c join document_index i on i.document_id = c.document_id where " + where;
    }

    <Q extends CommonQueryContract> Q bind(Q query) {
        values.forEach((name, value) -> {
            if (value instanceof java.util.Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
