package org.councilbenchmark.reporting.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Where statements start; they join the running transaction if there is one. */
@ApplicationScoped
public class Database {

    @Inject
    DataSource source;

    private final Map<String, NamedSql> parsed = new ConcurrentHashMap<>();

    /**
     * A statement to be run.
     *
     * @param sql a constant text, with values as {@code :name}
     */
    public Statement sql(String sql) {
        return new Statement(source, parsed.computeIfAbsent(sql, NamedSql::parse));
    }
}
