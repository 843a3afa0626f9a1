package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOptionsTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void withoutOptionsEverythingIsEmbeddedOnTheUsualPorts() {
        LocalOptions options = parse(Map.of());

        assertThat(options.ports())
                .containsEntry(Port.CATALOGUE, 8081)
                .containsEntry(Port.ASSESSMENT, 8082)
                .containsEntry(Port.EVIDENCE, 8083)
                .containsEntry(Port.REPORTING, 8084)
                .containsEntry(Port.POSTGRES, 15432)
                .containsEntry(Port.KAFKA, 19092);
        assertThat(options.data()).isEqualTo(ROOT.resolve(".local-data"));
        assertThat(options.fresh()).isFalse();
        assertThat(options.postgres()).isEmpty();
        assertThat(options.kafka()).isEmpty();
        assertThat(options.baseUrl(Service.EVIDENCE)).isEqualTo("http://localhost:8083");
    }

    @Test
    void aPortIsChosenByOptionBeforeEnvironment() {
        LocalOptions options = parse(Map.of("CATALOGUE_PORT", "9001", "KAFKA_PORT", "9002"), "--port-catalogue=9003");

        assertThat(options.port(Port.CATALOGUE)).isEqualTo(9003);
        assertThat(options.port(Port.KAFKA)).isEqualTo(9002);
    }

    @Test
    void portZeroIsAnyFreeOne() {
        assertThat(parse(Map.of(), "--port-reporting", "0").port(Port.REPORTING))
                .isGreaterThan(1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "80.5"})
    void aPortThatIsNoneIsToldApart(String port) {
        assertThatThrownBy(() -> parse(Map.of(), "--port-evidence=" + port))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("--port-evidence")
                .hasMessageContaining(port)
                .extracting(it -> ((LaunchProblem) it).exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--frech", "--port-catalog=1", "--fresh=yes", "-x", "demo"})
    void whatIsNoOptionIsRefused(String argument) {
        assertThatThrownBy(() -> parse(Map.of(), argument))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining(argument)
                .hasMessageContaining("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--data=", "--kafka="})
    void anOptionWithoutItsValueIsRefused(String argument) {
        assertThatThrownBy(() -> parse(Map.of(), argument)).hasMessageContaining("needs a value");
    }

    @Test
    void theDataFolderIsChosenByOptionBeforeEnvironment() {
        Map<String, String> environment = Map.of("COUNCIL_BENCHMARK_DATA", "/from/environment");

        assertThat(parse(environment).data()).isEqualTo(Path.of("/from/environment"));
        assertThat(parse(environment, "--data", "/from/../option").data()).isEqualTo(Path.of("/option"));
    }

    @Test
    void serversOfOnesOwnAreNamedByOption() {
        LocalOptions options = parse(
                Map.of(),
                "--postgres=jdbc:postgresql://db:5432/",
                "--postgres-user=cb",
                "--postgres-password=secret",
                "--kafka=broker:9092");

        assertThat(options.postgres()).hasValueSatisfying(it -> {
            assertThat(it.jdbcUrl("evidence")).isEqualTo("jdbc:postgresql://db:5432/evidence");
            assertThat(it.user()).isEqualTo("cb");
            assertThat(it.password()).isEqualTo("secret");
        });
        assertThat(options.kafka()).contains("broker:9092");
    }

    @Test
    void serversOfOnesOwnAreNamedByTheServicesUsualVariables() {
        LocalOptions options = parse(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/anything?sslmode=require",
                "QUARKUS_DATASOURCE_USERNAME", "cb",
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9092"));

        assertThat(options.postgres()).hasValueSatisfying(it -> assertThat(it.jdbcUrl("reporting"))
                .isEqualTo("jdbc:postgresql://db/reporting?sslmode=require"));
        assertThat(options.kafka()).contains("broker:9092");
    }

    @Test
    void anAddressThatPostgresDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> parse(Map.of(), "--postgres=db:5432"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    private static LocalOptions parse(Map<String, String> environment, String... arguments) {
        return LocalOptions.of(ROOT, List.of(arguments), environment);
    }
}
