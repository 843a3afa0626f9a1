package org.councilbenchmark.assessment.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.JsonRows;
import org.hibernate.Session;

/** Writes lots as sets; an older version changes nothing. */
@ApplicationScoped
class IndicatorRepository {

    /** @param version of the thing after the change */
    record Versioned<T>(T state, long version) {}

    private static final String STORE_INDICATORS = """
            insert into indicator as known (code, versions, version)
            select distinct on (told.state ->> 'code') told.state ->> 'code', told.state -> 'versions', told.version
            from jsonb_to_recordset(cast(:lot as jsonb)) as told (state jsonb, version bigint)
            order by told.state ->> 'code', told.version desc
            on conflict (code) do update set versions = excluded.versions, version = excluded.version
            where excluded.version > known.version
            """;

    private static final String STORE_LINKS = """
            insert into criterion_indicator as known (benchmark, edition, criterion, indicators, version)
            select distinct on (node.benchmark, node.edition, node.code) node.benchmark, node.edition, node.code,
                node.indicators, told.version
            from jsonb_to_recordset(cast(:lot as jsonb)) as told (state jsonb, version bigint)
            cross join lateral jsonb_to_record(told.state) as node (benchmark text, edition text, code text,
                indicators text[])
            order by node.benchmark, node.edition, node.code, told.version desc
            on conflict (benchmark, edition, criterion) do update set indicators = excluded.indicators,
                version = excluded.version
            where excluded.version > known.version
            """;

    private static final String LINKS = "select criterion, indicators from criterion_indicator"
            + " where benchmark = :benchmark and edition = :edition and cardinality(indicators) > 0";

    private static final String BY_CODES = "select code, cast(versions as text) from indicator where code in (:codes)";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    JsonRows rows;

    void storeIndicators(List<Versioned<IndicatorChanged>> lot) {
        store(STORE_INDICATORS, lot);
    }

    void storeLinks(List<Versioned<NodeLinks>> lot) {
        store(STORE_LINKS, lot);
    }

    private void store(String statement, List<?> lot) {
        if (!lot.isEmpty()) {
            database.createNativeMutationQuery(statement)
                    .setParameter("lot", rows.of(lot))
                    .executeUpdate();
        }
    }

    Map<String, List<String>> links(String benchmark, String edition) {
        Map<String, List<String>> links = new HashMap<>();
        database.createNativeQuery(LINKS, Object[].class)
                .setParameter("benchmark", benchmark)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> links.put((String) row[0], Arrays.asList((String[]) row[1])));
        return links;
    }

    List<Indicator> byCodes(Collection<String> codes) {
        return database
                .createNativeQuery(BY_CODES, Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .map(row -> new Indicator((String) row[0], versions((String) row[1])))
                .toList();
    }

    private List<Indicator.Version> versions(String text) {
        try {
            return List.of(json.readValue(text, Indicator.Version[].class));
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("stored versions cannot be read", unforeseen);
        }
    }
}
