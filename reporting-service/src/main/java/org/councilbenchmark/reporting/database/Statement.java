package org.councilbenchmark.reporting.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** A statement with its values; runs once. */
public final class Statement {

    private final DataSource source;
    private final NamedSql sql;
    private final Map<String, Object> values = new HashMap<>();

    Statement(DataSource source, NamedSql sql) {
        this.source = source;
        this.sql = sql;
    }

    /** Sets the value of {@code :name} wherever it stands; null is SQL's null. */
    public Statement with(String name, Object value) {
        if (!sql.names().contains(name)) {
            throw new IllegalArgumentException("the statement has no :" + name);
        }
        values.put(name, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    public <T> List<T> rows(Function<Row, T> read) {
        return run(statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(read.apply(row));
                }
            }
            return found;
        });
    }

    public <T> Optional<T> first(Function<Row, T> read) {
        return rows(read).stream().findFirst();
    }

    /** Runs a change and says how many rows it touched. */
    public int change() {
        return run(PreparedStatement::executeUpdate);
    }

    private <T> T run(Execution<T> execution) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int index = 0; index < sql.names().size(); index++) {
                statement.setObject(index + 1, value(sql.names().get(index)));
            }
            return execution.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("statement failed: " + failure.getMessage(), failure);
        }
    }

    private Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("no value for :" + name);
        }
        return values.get(name);
    }

    private interface Execution<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
