package org.councilbenchmark.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The databases of one PostgreSQL server, embedded or not.
 *
 * @param server JDBC URL that ends in a slash: a database's name completes it
 */
public record Databases(String server, String user, String password) {

    private static final String DUPLICATE_DATABASE = "42P04";

    public Databases {
        if (!server.startsWith("jdbc:postgresql://") || !server.endsWith("/")) {
            throw new IllegalArgumentException(
                    "A server's JDBC URL looks like jdbc:postgresql://host:5432/ (with the slash), not " + server);
        }
    }

    public String jdbcUrl(String database) {
        return server + database;
    }

    /** Safe to call from several processes at once: who comes second finds the database there. */
    public void createIfAbsent(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), user, password)) {
            if (!exists(connection, database)) {
                create(connection, database);
            }
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void create(Connection connection, String database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(database, true));
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
