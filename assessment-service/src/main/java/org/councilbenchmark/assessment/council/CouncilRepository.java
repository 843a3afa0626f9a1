package org.councilbenchmark.assessment.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.council.CouncilChanged.Versioned;
import org.hibernate.Session;

/** The copy of the councils: whole lots in, single codes out. */
@ApplicationScoped
class CouncilRepository {

    private static final String LOT =
            " from jsonb_to_recordset(cast(:lot as jsonb)) as l(council jsonb, version bigint) ";
    private static final String APPLIED = LOT + "join council c on c.id = l.council->>'id' and c.version = l.version ";

    private static final String UPSERT = "insert into council as c"
            + " (id, code, name, type, nation, start_date, end_date, version)"
            + " select r.id, r.code, r.name, r.type, upper(replace(coalesce(r.nation, 'England'), ' ', '_')), r.\"startDate\", r.\"endDate\", l.version"
            + LOT
            + "cross join lateral jsonb_to_record(l.council) as"
            + " r(id text, code text, name text, type text, nation text, \"startDate\" date, \"endDate\" date)"
            + " order by r.id on conflict (id) do update set code = excluded.code, name = excluded.name,"
            + " type = excluded.type, nation = excluded.nation, start_date = excluded.start_date, end_date = excluded.end_date,"
            + " version = excluded.version where excluded.version > c.version";
    private static final String FORGET_CODES = "delete from council_code where council in (select c.id" + APPLIED + ")";
    private static final String LEARN_CODES = "insert into council_code (code, council, distance)"
            + " select upper(k.code), c.id, min(k.distance)" + APPLIED
            + "cross join lateral (select c.id as code, 0 as distance union all select c.code, 1"
            + " union all select a.code, 2 from jsonb_to_recordset(l.council->'aliases') as a(code text)) k"
            + " group by upper(k.code), c.id";
    private static final String SELECT =
            "select c.id, c.code, c.name, c.type, c.nation, c.start_date, c.end_date from council c ";
    private static final String FIND = SELECT + "join council_code k on c.id = k.council"
            + " where k.code = upper(:code) order by k.distance, c.end_date desc nulls first, c.id limit 1";
    private static final String BY_IDS = SELECT + "where c.id in (:ids)";
    private static final String IDS_OF = "select distinct on (k.code) k.council from council_code k"
            + " join jsonb_array_elements_text(cast(:codes as jsonb)) as asked on k.code = upper(asked)"
            + " order by k.code, k.distance, k.council";

    @Inject
    Session database;

    @Inject
    JsonRows json;

    /** Takes over what is newer than what is here; codes that a council no longer has are forgotten. */
    void store(Collection<Versioned> lot) {
        String rows = json.of(lot);
        for (String statement : List.of(UPSERT, FORGET_CODES, LEARN_CODES)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("lot", rows)
                    .executeUpdate();
        }
    }

    Optional<Council> find(String code) {
        return database.createNativeQuery(FIND, Object[].class).setParameter("code", code).getResultList().stream()
                .findFirst()
                .map(CouncilRepository::council);
    }

    List<Council> byIds(Collection<String> ids) {
        return database.createNativeQuery(BY_IDS, Object[].class).setParameter("ids", ids).getResultList().stream()
                .map(CouncilRepository::council)
                .toList();
    }

    List<String> idsOf(Collection<String> codes) {
        return database.createNativeQuery(IDS_OF, String.class)
                .setParameter("codes", json.of(codes))
                .getResultList();
    }

    boolean isEmpty() {
        return database.createNativeQuery("select 1 from council limit 1", Integer.class)
                .getResultList()
                .isEmpty();
    }

    private static Council council(Object[] row) {
        return new Council(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                date(row[5]),
                date(row[6]));
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
