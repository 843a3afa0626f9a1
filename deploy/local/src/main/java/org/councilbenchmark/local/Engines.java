package org.councilbenchmark.local;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.councilbenchmark.engines.Databases;
import org.councilbenchmark.engines.LocalKafka;
import org.councilbenchmark.engines.LocalPostgres;

/** PostgreSQL and Kafka, each embedded unless the options name a server. */
final class Engines implements AutoCloseable {

    private final LocalOptions options;
    private final DataFolder data;
    private LocalPostgres postgres;
    private LocalKafka kafka;
    private KafkaLog kafkaLog;

    Engines(LocalOptions options, DataFolder data) {
        this.options = options;
        this.data = data;
    }

    /** Both at once: each waits more than it works. */
    void start(Progress progress) {
        CompletableFuture<Void> database = CompletableFuture.runAsync(() -> startPostgres(progress));
        CompletableFuture<Void> broker = CompletableFuture.runAsync(() -> startKafka(progress));
        try {
            CompletableFuture.allOf(database, broker).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchProblem problem
                    ? problem
                    : new LaunchProblem(e.getCause().getMessage(), e.getCause());
        }
    }

    private void startPostgres(Progress progress) {
        if (options.postgres().isPresent()) {
            progress.step("PostgreSQL, yours", databases().server(), this::createDatabases);
            return;
        }
        int port = options.port(Port.POSTGRES);
        progress.step("PostgreSQL 18", "localhost:" + port, () -> {
            postgres = LocalPostgres.kept(data.postgres(), port);
            createDatabases();
        });
    }

    private void startKafka(Progress progress) {
        if (options.kafka().isPresent()) {
            progress.fact("Kafka, yours", bootstrapServers());
            return;
        }
        int port = options.port(Port.KAFKA);
        kafkaLog = KafkaLog.appendTo(data.logs().resolve("kafka.log"));
        progress.step("Kafka 4", "localhost:" + port, () -> kafka = LocalKafka.kept(data.kafka(), port));
    }

    private void createDatabases() {
        for (Service service : Service.values()) {
            try {
                databases().createIfAbsent(service.database());
            } catch (SQLException e) {
                throw new LaunchProblem(
                        """
                        The database "%1$s" on %2$s can be neither reached nor created as user %3$s:
                          %4$s
                        Check --postgres, --postgres-user and --postgres-password, or have it created:
                          CREATE DATABASE %1$s OWNER %3$s""".formatted(
                                        service.database(),
                                        databases().server(),
                                        databases().user(),
                                        e.getMessage()),
                        e);
            }
        }
    }

    private Databases databases() {
        return options.postgres().orElseGet(() -> postgres.databases());
    }

    String bootstrapServers() {
        return options.kafka().orElseGet(() -> kafka.bootstrapServers());
    }

    /** What a service has to know about its engines. */
    Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases().jdbcUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", databases().user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases().password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        return environment;
    }

    LocalKafka kafka() {
        return requireEmbedded(kafka, "Kafka");
    }

    LocalPostgres postgres() {
        return requireEmbedded(postgres, "PostgreSQL");
    }

    private static <T> T requireEmbedded(T engine, String name) {
        if (engine == null) {
            throw new IllegalStateException(name + " is not ours to stop and start");
        }
        return engine;
    }

    /** Kafka first: a broker that loses its folder halts the JVM, and nothing else would then be stopped in order. */
    @Override
    public void close() {
        try (LocalPostgres last = postgres;
                KafkaLog untilTheBrokerEnds = kafkaLog;
                LocalKafka first = kafka) {
            postgres = null;
            kafka = null;
        }
    }
}
