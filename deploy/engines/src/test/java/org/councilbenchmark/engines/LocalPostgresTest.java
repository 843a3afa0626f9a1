package org.councilbenchmark.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void dataSurviveARestartAndAreDurable() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.kept(folder, 0)) {
            postgres.createDatabaseIfAbsent("some-data");
            execute(postgres, "CREATE TABLE kept (name text); INSERT INTO kept VALUES ('Trafford')");

            postgres.stop();
            postgres.start();

            assertThat(query(postgres, "SELECT name FROM kept")).isEqualTo("Trafford");
            assertThat(query(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(query(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "SHOW server_version")).startsWith("18.");
        }
    }

    @Test
    void aDatabaseIsCreatedOnceHoweverOftenItIsAskedFor() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            postgres.createDatabaseIfAbsent("some-data");
            postgres.createDatabaseIfAbsent("some-data");

            assertThat(query(postgres, "SELECT count(*) FROM pg_database WHERE datname = 'some-data'"))
                    .isEqualTo("1");
            assertThat(query(postgres, "SHOW fsync")).isEqualTo("off");
        }
    }

    @Test
    void aServerLeftByAKilledRunIsReplacedAndItsDataKept() throws Exception {
        int port = Ports.free();
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedPostgres.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .inheritIO()
                .start();
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
        long left = new PostgresFolder(folder).server().orElseThrow().pid();

        try (LocalPostgres postgres = LocalPostgres.kept(folder, port)) {
            assertThat(query(postgres, "SELECT name FROM kept")).isEqualTo("Bury");
            assertThat(new PostgresFolder(folder).server().orElseThrow().pid()).isNotEqualTo(left);
        }
    }

    @Test
    void aSecondServerInTheSameFolderIsRefused() {
        try (LocalPostgres first = LocalPostgres.kept(folder, 0)) {
            assertThatThrownBy(() -> LocalPostgres.kept(folder, 0))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("already running in " + folder);
            assertThat(new PostgresFolder(folder).server()).isPresent();
            assertThat(Ports.isFree(first.port())).isFalse();
        }
    }

    @Test
    void aHalfMadeClusterIsMadeAgain() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/postgresql.conf"), "");

        try (LocalPostgres postgres = LocalPostgres.kept(folder, 0)) {
            postgres.createDatabaseIfAbsent("some-data");
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> LocalPostgres.kept(folder, other.getLocalPort()))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken");
        }
    }

    static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String query(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("some-data"), postgres.user(), "");
    }
}
