package org.councilbenchmark.evidence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.councilbenchmark.testing.Engines;

/** The service's database, looked at from outside. */
public final class Sql {

    private Sql() {}

    public static long count(String query, Object... values) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, values);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one value that the query gives. */
    public static String text(String query, Object... values) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, values);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static int change(String query, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Runs something while a transaction of another session has a lock. */
    public static void holding(String lock, Runnable then) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres")) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(lock)) {
                statement.execute();
                then.run();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
