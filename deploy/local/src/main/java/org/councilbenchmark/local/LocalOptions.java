package org.councilbenchmark.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.engines.Databases;

/**
 * How the system is to be started.
 *
 * @param root the repository, in which the services were built
 * @param data the folder that keeps everything, see {@link DataFolder}
 * @param fresh whether what an earlier start left is thrown away first
 * @param demo whether a demonstration year is played once everything runs
 * @param ports every port, engines included
 * @param postgres a server to be used instead of the embedded one
 * @param kafka bootstrap servers to be used instead of the embedded broker
 */
public record LocalOptions(
        Path root,
        Path data,
        boolean fresh,
        boolean demo,
        Map<Port, Integer> ports,
        Optional<Databases> postgres,
        Optional<String> kafka) {

    static final Set<String> FLAGS = Set.of("fresh", "demo", "help", "h");
    static final String DATA_VARIABLE = "COUNCIL_BENCHMARK_DATA";

    /**
     * @param root the repository
     * @param arguments as given to {@code deploy/local/run}
     * @param environment consulted for what the arguments do not say
     */
    public static LocalOptions of(Path root, List<String> arguments, Map<String, String> environment) {
        CommandLine line = CommandLine.parse(arguments, valued(), FLAGS);
        if (!line.words().isEmpty()) {
            throw LaunchProblem.wrongUse("\"%s\" is not an option; --help lists the options."
                    .formatted(line.words().get(0)));
        }
        return new LocalOptions(
                root,
                dataFolder(root, line, environment),
                line.flags().contains("fresh"),
                line.flags().contains("demo"),
                ports(line, environment),
                postgres(line, environment),
                line.value("kafka", environment, "KAFKA_BOOTSTRAP_SERVERS"));
    }

    static Path dataFolder(Path root, CommandLine line, Map<String, String> environment) {
        return line.value("data", environment, DATA_VARIABLE)
                .map(Path::of)
                .orElseGet(() -> root.resolve(".local-data"))
                .toAbsolutePath()
                .normalize();
    }

    private static Set<String> valued() {
        Set<String> names = new HashSet<>(Set.of("data", "postgres", "postgres-user", "postgres-password", "kafka"));
        for (Port port : Port.values()) {
            names.add(port.option());
        }
        return names;
    }

    private static Map<Port, Integer> ports(CommandLine line, Map<String, String> environment) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(
                    port,
                    line.value(port.option(), environment, port.variable())
                            .map(port::parse)
                            .orElseGet(port::usual));
        }
        return ports;
    }

    private static Optional<Databases> postgres(CommandLine line, Map<String, String> environment) {
        String user = line.value("postgres-user", environment, "QUARKUS_DATASOURCE_USERNAME")
                .orElse("postgres");
        String password = line.value("postgres-password", environment, "QUARKUS_DATASOURCE_PASSWORD")
                .orElse("");
        try {
            return line.value("postgres", environment, "QUARKUS_DATASOURCE_JDBC_URL")
                    .map(url -> Databases.at(url, user, password));
        } catch (IllegalArgumentException e) {
            throw LaunchProblem.wrongUse("--postgres: " + e.getMessage());
        }
    }

    int port(Port port) {
        return ports.get(port);
    }

    String baseUrl(Service service) {
        return "http://localhost:" + port(service.port());
    }
}
