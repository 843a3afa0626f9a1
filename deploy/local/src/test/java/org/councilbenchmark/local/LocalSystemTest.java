package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.engines.LocalKafka;
import org.councilbenchmark.engines.LocalPostgres;
import org.councilbenchmark.engines.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

    @TempDir
    Path root;

    private final Http http = new Http();

    @BeforeEach
    void packageServices() throws Exception {
        StandIn.packageInto(root);
    }

    @Test
    void servicesLearnTheirSurroundingsAndSurviveBeingKilledAndRestarted() {
        LocalOptions options = options();
        try (LocalSystem system = LocalSystem.start(options)) {
            assertThat(environment(system, Service.EVIDENCE, "QUARKUS_DATASOURCE_JDBC_URL"))
                    .isEqualTo("jdbc:postgresql://localhost:%d/evidence".formatted(options.port(Port.POSTGRES)));
            assertThat(environment(system, Service.EVIDENCE, "KAFKA_BOOTSTRAP_SERVERS"))
                    .isEqualTo(system.bootstrapServers());
            assertThat(environment(system, Service.EVIDENCE, "EVIDENCE_STORE_DIRECTORY"))
                    .isEqualTo(options.data().resolve("documents").toString());
            assertThat(environment(system, Service.EVIDENCE, "CATALOGUE_URL"))
                    .isEqualTo(system.baseUrl(Service.CATALOGUE));
            assertThat(environment(system, Service.EVIDENCE, "MP_JWT_VERIFY_PUBLICKEY_LOCATION"))
                    .isEqualTo("file:" + options.data().resolve("keys/public.pem"));

            system.kill(Service.REPORTING);
            assertThat(http.isReady(system.baseUrl(Service.REPORTING))).isFalse();
            system.restart(Service.REPORTING);
            assertThat(http.isReady(system.baseUrl(Service.REPORTING))).isTrue();

            system.stopKafka();
            assertThat(Ports.isFree(options.port(Port.KAFKA))).isTrue();
            system.startKafka();
            assertThat(Ports.isFree(options.port(Port.KAFKA))).isFalse();
        }
        options.ports()
                .forEach((port, number) ->
                        assertThat(Ports.isFree(number)).as(port.name()).isTrue());
    }

    @Test
    void aSecondStartFindsTheDataAndFreshThrowsItAway() throws Exception {
        Files.createDirectories(root.resolve("data"));
        LocalOptions first = options();
        try (LocalSystem system = LocalSystem.start(first)) {
            execute(first, "CREATE TABLE kept ()");
            assertThatThrownBy(() -> LocalSystem.start(options())).hasMessageContaining("already runs");
            assertThat(http.isReady(system.baseUrl(Service.CATALOGUE))).isTrue();
        }
        LocalOptions second = options();
        try (LocalSystem system = LocalSystem.start(second)) {
            execute(second, "DROP TABLE kept");
        }
        LocalOptions third = options("--fresh");
        try (LocalSystem system = LocalSystem.start(third)) {
            execute(third, "CREATE TABLE kept ()");
        }
    }

    @Test
    void aServiceThatDiesEndsTheSystemWithTheEndOfItsLog() {
        try (LocalSystem system = LocalSystem.start(options())) {
            http.get(system.baseUrl(Service.EVIDENCE) + "/end", null);

            assertThatThrownBy(system::awaitEnd)
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("evidence-service ended unexpectedly (exit code 3)")
                    .hasMessageContaining("the stand-in was told to end");
        }
    }

    @Test
    void aTakenPortIsReportedBeforeAnythingStarts() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> LocalSystem.start(options("--port-evidence=" + other.getLocalPort())))
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("--port-evidence");
        }
        assertThat(root.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void whatIsNotBuiltIsNamed() throws Exception {
        Files.delete(Service.ASSESSMENT.jar(root));

        assertThatThrownBy(() -> LocalSystem.start(options())).hasMessageContaining("assessment-service is not built");
    }

    @Test
    void serversOfOnesOwnAreUsedAndOutliveTheSystem() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.temporary();
                LocalKafka kafka = LocalKafka.temporary()) {
            LocalOptions options = options("--postgres=" + postgres.jdbcUrl(""), "--kafka=" + kafka.bootstrapServers());
            try (LocalSystem system = LocalSystem.start(options)) {
                assertThat(environment(system, Service.REPORTING, "QUARKUS_DATASOURCE_JDBC_URL"))
                        .isEqualTo(postgres.jdbcUrl("reporting"));
                assertThat(system.bootstrapServers()).isEqualTo(kafka.bootstrapServers());
            }
            DriverManager.getConnection(postgres.jdbcUrl("reporting"), "postgres", "")
                    .close();
            assertThat(root.resolve("data/postgres")).doesNotExist();
        }
    }

    private LocalOptions options(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--data=" + root.resolve("data")));
        for (Port port : Port.values()) {
            arguments.add("--" + port.option() + "=0");
        }
        arguments.addAll(List.of(more));
        return LocalOptions.of(root, arguments, Map.of());
    }

    private String environment(LocalSystem system, Service service, String variable) {
        return http.get(system.baseUrl(service) + "/environment/" + variable, null)
                .orElseThrow()
                .asText();
    }

    private static void execute(LocalOptions options, String sql) throws Exception {
        String url = "jdbc:postgresql://localhost:%d/catalogue".formatted(options.port(Port.POSTGRES));
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
