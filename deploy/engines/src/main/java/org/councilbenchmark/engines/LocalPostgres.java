package org.councilbenchmark.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL server on the loopback interface, run as a child process from the binaries of a Maven artifact.
 *
 * <p>Names sort by Unicode code point on every machine (the built-in {@code C.UTF-8} locale), whatever the system's own
 * locale is. Clients are trusted: any password is accepted.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final PostgresFolder folder;
    private final int port;
    private final boolean temporary;
    private EmbeddedPostgres server;

    private LocalPostgres(Path folder, int port, boolean temporary) {
        this.folder = new PostgresFolder(Folders.create(folder));
        this.port = Ports.freeUnlessGiven(port);
        this.temporary = temporary;
    }

    /** A started server for tests: free port, own folder, and no waiting for the disk: a crash may lose its data. */
    public static LocalPostgres temporary() {
        LocalPostgres postgres = new LocalPostgres(Folders.temporary("postgres"), 0, true);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-temporary-postgres"));
        postgres.start();
        return postgres;
    }

    /**
     * A started server whose data survives: every commit reaches the disk. A server that a killed earlier run left
     * behind in this folder is stopped first.
     *
     * @param port 0 for a free one
     */
    public static LocalPostgres kept(Path folder, int port) {
        LocalPostgres postgres = new LocalPostgres(folder, port, false);
        postgres.start();
        return postgres;
    }

    /** Stops the server that a killed earlier run left in this folder, if there is one, so that the folder may go. */
    public static void stopLeftover(Path folder) {
        new PostgresFolder(folder).stopStaleServer();
    }

    /** Starts it again on the same port and folder; nothing happens when it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Quiet.engines();
        UserNamespace.requireWhenRoot();
        folder.prepare();
        Ports.requireFree(port, "PostgreSQL");
        try {
            server = configured().start();
            folder.markInitialised();
        } catch (IOException | IllegalStateException e) {
            throw new EngineException(
                    "PostgreSQL did not start in %s. The end of its log:%n%s"
                            .formatted(folder.root(), folder.endOfLog()),
                    e);
        }
    }

    private EmbeddedPostgres.Builder configured() {
        String durable = temporary ? "off" : "on";
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("unix_socket_directories", "");
    }

    /** Ends open transactions, writes everything down and waits until the server is gone. The data stays. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new EngineException("PostgreSQL in " + folder.root() + " did not stop", e);
        }
        server = null;
        if (!folder.awaitStopped()) {
            throw new EngineException("PostgreSQL in %s did not stop within %d s"
                    .formatted(folder.root(), PostgresFolder.STOP_WAIT.toSeconds()));
        }
    }

    /** Stops it, and removes its folder if it was temporary. */
    @Override
    public synchronized void close() {
        stop();
        if (temporary) {
            Folders.delete(folder.root());
        }
    }

    public int port() {
        return port;
    }

    public String user() {
        return "postgres";
    }

    public String jdbcUrl(String database) {
        return databases().jdbcUrl(database);
    }

    public Databases databases() {
        return Databases.at("jdbc:postgresql://localhost:" + port + "/", user(), user());
    }

    public void createDatabaseIfAbsent(String database) {
        try {
            databases().createIfAbsent(database);
        } catch (SQLException e) {
            throw new EngineException("The database " + database + " cannot be created: " + e.getMessage(), e);
        }
    }
}
