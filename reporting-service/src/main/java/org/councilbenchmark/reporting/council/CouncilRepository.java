package org.councilbenchmark.reporting.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.reporting.database.Database;

/** Finds councils by any code that one of them ever had. */
@ApplicationScoped
public class CouncilRepository {

    /** A code in use goes before one of the past; among those, the one that was valid last. */
    private static final String BY_CODE = """
            select council.id, council.code, council.name, council.type, council.region
            from (
                select id, 1 as preference, null as valid_to from council where code = :code
                union all
                select council, 2, valid_to from council_code where code = :code
                union all
                select id, 3, null from council where id = :code
            ) as meant
            join council on council.id = meant.id
            order by meant.preference, meant.valid_to desc nulls first, council.id
            limit 1
            """;

    private static final String TYPES = "select distinct type as value from council order by type";
    private static final String REGIONS =
            "select distinct region as value from council where region is not null order by region";

    @Inject
    Database database;

    /** By current or former GSS code, SNAC or register code. */
    public Optional<Council> find(String code) {
        return database.sql(BY_CODE)
                .with("code", code)
                .first(row -> new Council(
                        row.text("id"), row.text("code"), row.text("name"), row.text("type"), row.text("region")));
    }

    List<String> types() {
        return database.sql(TYPES).rows(row -> row.text("value"));
    }

    List<String> regions() {
        return database.sql(REGIONS).rows(row -> row.text("value"));
    }
}
