package org.councilbenchmark.reporting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.councilbenchmark.testing.Engines;

/** The projections' tables, looked at from outside. */
public final class Tables {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Tables() {}

    /** The first column of the first row, as text. */
    public static String one(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getString(1) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Changes the tables behind the service's back. */
    public static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How PostgreSQL would run it if the tables were too large to be read whole. */
    public static String plan(String sql) {
        try (Connection connection = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off; set enable_bitmapscan = off");
            ResultSet lines = statement.executeQuery("explain " + sql);
            StringBuilder plan = new StringBuilder();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until the first column of the first row is this. */
    public static void await(String expected, String sql, Object... values) {
        Awaitility.await(sql)
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> expected.equals(one(sql, values)));
    }

    public static void awaitCouncil(TestCouncil council) {
        await(council.name(), "select name from council where id = ?", council.id());
    }

    public static void awaitEdition(TestEdition edition) {
        await("11", "select count(*) from edition_node where benchmark = ?", edition.benchmark());
        await("1", "select count(*) from edition where benchmark = ?", edition.benchmark());
    }

    public static void awaitVersion(long version, UUID assessment) {
        await(Long.toString(version), "select version from assessment where id = ?", assessment);
    }
}
