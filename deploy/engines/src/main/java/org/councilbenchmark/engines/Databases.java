package org.councilbenchmark.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The databases of one PostgreSQL server, embedded or not.
 *
 * @param server JDBC URL without a database, {@code jdbc:postgresql://host:5432}
 * @param parameters what follows the database's name in the URL, {@code ?sslmode=require}, or nothing
 */
public record Databases(String server, String parameters, String user, String password) {

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String DUPLICATE_DATABASE = "42P04";
    private static final Pattern JDBC_URL = Pattern.compile("(jdbc:postgresql://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    /** @param url JDBC URL of the server or of any database on it: the database's name is left out */
    public static Databases at(String url, String user, String password) {
        Matcher parts = JDBC_URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A PostgreSQL server's address looks like jdbc:postgresql://host:5432/, not " + url);
        }
        return new Databases(parts.group(1), Objects.requireNonNullElse(parts.group(2), ""), user, password);
    }

    public String jdbcUrl(String database) {
        return server + "/" + database + parameters;
    }

    /**
     * Needs no right on the server if the database is there. Safe to call from several processes at once: who comes
     * second finds it.
     */
    public void createIfAbsent(String database) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.isValid(1);
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
            create(database);
        }
    }

    private void create(String database) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(database, true));
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, password);
    }
}
