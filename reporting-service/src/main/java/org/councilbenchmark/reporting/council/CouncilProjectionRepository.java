package org.councilbenchmark.reporting.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.reporting.database.Database;

/** Writes councils as sets; an older version changes nothing. */
@ApplicationScoped
class CouncilProjectionRepository {

    private static final String PUT = """
            insert into council as known (id, version, code, name, official_name, type, nation, region, county,
                start_date, end_date, successors, other_names)
            select distinct on (state.id) state.id, event.version, state.code, state.name, state."officialName",
                state.type, state.nation, state.region, state.county, state."startDate", state."endDate",
                state.successors, state."otherNames"
            from jsonb_to_recordset(cast(:events as jsonb)) as event (version bigint, data jsonb)
            cross join lateral jsonb_to_record(event.data) as state (id text, code text, name text,
                "officialName" text, type text, nation text, region text, county text,
                "startDate" date, "endDate" date, successors text[], "otherNames" text[])
            order by state.id, event.version desc
            on conflict (id) do update set version = excluded.version, code = excluded.code, name = excluded.name,
                official_name = excluded.official_name, type = excluded.type, nation = excluded.nation,
                region = excluded.region, county = excluded.county, start_date = excluded.start_date,
                end_date = excluded.end_date, successors = excluded.successors, other_names = excluded.other_names
            where excluded.version > known.version
            returning id
            """;
    private static final String FORGET_CODES = "delete from council_code where council = any(cast(:changed as text[]))";
    private static final String PUT_CODES = """
            insert into council_code (council, scheme, code, valid_from, valid_to)
            select distinct on (alias.code, council.id, alias.scheme, alias."validFrom")
                council.id, alias.scheme, alias.code, alias."validFrom", alias."validTo"
            from jsonb_to_recordset(cast(:events as jsonb)) as event (version bigint, data jsonb)
            join council on council.id = event.data ->> 'id' and council.version = event.version
            cross join lateral jsonb_to_recordset(event.data -> 'aliases')
                as alias (scheme text, code text, "validFrom" date, "validTo" date)
            where council.id = any(cast(:changed as text[]))
            order by alias.code, council.id, alias.scheme, alias."validFrom", alias."validTo" desc nulls first
            """;

    @Inject
    Database database;

    /** Takes events as rows of {@link CouncilChanged}. */
    void put(String events) {
        List<String> ids = database.sql(PUT).with("events", events).rows(row -> row.text("id"));
        if (!ids.isEmpty()) {
            String[] changed = ids.toArray(String[]::new);
            database.sql(FORGET_CODES).with("changed", changed).change();
            database.sql(PUT_CODES)
                    .with("events", events)
                    .with("changed", changed)
                    .change();
        }
    }
}
