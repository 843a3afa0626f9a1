package org.councilbenchmark.evidence.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The copy of the councils: whole lots in, single codes out. */
@ApplicationScoped
class CouncilRepository {

    /** @param version of the council after the change; older ones are ignored */
    record Versioned(CouncilChanged council, long version) {}

    private static final String ROWS =
            "from jsonb_to_recordset(cast(:lot as jsonb)) as r(council jsonb, version bigint)";
    private static final String UPSERT = "insert into council as t (id, code, name, version)"
            + " select council->>'id', council->>'code', council->>'name', version " + ROWS
            + " order by 1 on conflict (id) do update"
            + " set code = excluded.code, name = excluded.name, version = excluded.version"
            + " where excluded.version > t.version";
    private static final String CURRENT = ROWS + " join council c on c.id = r.council->>'id' and c.version = r.version";
    private static final String FORGET_ALIASES =
            "delete from council_alias where council_id in (select c.id " + CURRENT + ")";
    private static final String LEARN_ALIASES = "insert into council_alias (council_id, code, valid_to)"
            + " select c.id, a.code, a.\"validTo\" " + CURRENT
            + " cross join lateral jsonb_to_recordset(r.council->'aliases') as a(code text, \"validTo\" date)";

    /** The present code wins over a former one, and of former ones the one that was valid last. */
    private static final String RESOLVE = "select distinct on (asked.code) asked.code as asked, c.id, c.code, c.name"
            + " from jsonb_array_elements_text(cast(:codes as jsonb)) as asked(code)"
            + " join (select id as council, code, 0 as remoteness, cast(null as date) as valid_to from council"
            + " union all select id, id, 1, null from council"
            + " union all select council_id, code, 2, valid_to from council_alias) k on k.code = upper(asked.code)"
            + " join council c on c.id = k.council"
            + " order by asked.code, k.remoteness, k.valid_to desc nulls first, c.id";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    void store(Collection<Versioned> lot) {
        String rows = text(lot);
        for (String statement : List.of(UPSERT, FORGET_ALIASES, LEARN_ALIASES)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("lot", rows)
                    .executeUpdate();
        }
    }

    /** Councils by the codes that were asked for, in any case; a code that nobody has is absent. */
    Map<String, Council> resolve(Collection<String> codes) {
        Map<String, Council> found = new LinkedHashMap<>();
        for (Object[] row : database.createNativeQuery(RESOLVE, Object[].class)
                .setParameter("codes", text(codes))
                .getResultList()) {
            found.put((String) row[0], new Council((String) row[1], (String) row[2], (String) row[3]));
        }
        return found;
    }

    boolean isEmpty() {
        return database.createNativeQuery("select 1 from council limit 1", Integer.class)
                .getResultList()
                .isEmpty();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }
}
