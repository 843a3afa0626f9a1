package org.councilbenchmark.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.engines.LocalKafka;
import org.councilbenchmark.engines.LocalPostgres;

/**
 * The real PostgreSQL and Kafka under a service test, once per JVM; servers named by the usual environment variables
 * are used instead. Tests isolate themselves by fresh identifiers, not by cleaning.
 */
public final class Engines implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "service";

    private static LocalPostgres postgres;
    private static LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestTokens.settings());
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl());
        settings.put("kafka.bootstrap.servers", bootstrapServers());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** JDBC address of the service's database, for assertions from outside. */
    public static synchronized String jdbcUrl() {
        Optional<String> external = Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
        if (external.isEmpty() && postgres == null) {
            postgres = LocalPostgres.temporary();
            postgres.createDatabaseIfAbsent(DATABASE);
        }
        return external.orElseGet(() -> postgres.jdbcUrl(DATABASE));
    }

    public static synchronized String bootstrapServers() {
        Optional<String> external = Optional.ofNullable(System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        if (external.isEmpty() && kafka == null) {
            kafka = LocalKafka.temporary();
        }
        return external.orElseGet(() -> kafka.bootstrapServers());
    }

    /** The embedded broker, to stop and start it under a test. */
    public static synchronized LocalKafka kafka() {
        bootstrapServers();
        return kafka;
    }

    /** The embedded database server, to stop and start it under a test. */
    public static synchronized LocalPostgres postgres() {
        jdbcUrl();
        return postgres;
    }

    @Override
    public void stop() {
        // Left to the end of the JVM, where the engines stop themselves: other test classes go on using them.
    }
}
