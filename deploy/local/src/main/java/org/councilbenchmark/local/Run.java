package org.councilbenchmark.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmark.local.demo.DemoYear;

/** {@code deploy/local/run}: starts everything, says where it is, and stops it in order when it is asked to. */
public final class Run {

    private static final String HELP = """
            Starts PostgreSQL, Kafka and the four services on this machine; builds what is not built.

              deploy/local/run [options]

              --data=DIR          keep everything there instead of .local-data (or %s)
              --demo              play a realistic year too: some ninety councils judge themselves
              --fresh             throw away what was kept, keys included, and begin anew
              --postgres=URL      use a server of your own, jdbc:postgresql://host:5432/
                                  (or QUARKUS_DATASOURCE_JDBC_URL; the databases are created if absent)
              --postgres-user=, --postgres-password=
                                  (or QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD)
              --kafka=HOST:PORT   use brokers of your own (or KAFKA_BOOTSTRAP_SERVERS)
            %s
              --help              this text

            Ctrl-C stops everything in order and keeps the data.
            """.formatted(LocalOptions.DATA_VARIABLE, ports());

    private Run() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(HELP);
            return;
        }
        System.exit(run(given));
    }

    private static int run(List<String> arguments) {
        long start = System.nanoTime();
        Progress progress = new Progress(System.out);
        try {
            LocalOptions options = LocalOptions.of(root(), arguments, System.getenv());
            progress.say("Council Benchmark on this machine");
            progress.fact("java", Runtime.version() + " in " + System.getProperty("java.home"));
            return run(options, progress, start);
        } catch (LaunchProblem e) {
            System.err.println("\n" + e.getMessage());
            return e.exitCode();
        }
    }

    private static int run(LocalOptions options, Progress progress, long start) {
        try (LocalSystem system = new LocalSystem(options, progress)) {
            Signals.onEnd(system::askForEnd);
            system.start();
            if (options.demo()) {
                DemoYear demo = new DemoYear(system);
                progress.step("demonstration", "councils judge themselves", demo::play);
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            progress.say(new Welcome(options, system.logs(), time).text());
            system.awaitEnd();
            return 0;
        } catch (Ending.Asked e) {
            progress.say("Stopped. The data is kept in " + options.data());
            return 0;
        }
    }

    /** The repository: the scripts name it. */
    static Path root() {
        return Path.of(System.getProperty("project.root", "")).toAbsolutePath().normalize();
    }

    private static String ports() {
        return Arrays.stream(Port.values())
                .map(it -> "  --%-17s another port than %d (or %s); 0 for any free one"
                        .formatted(it.option() + "=", it.usual(), it.variable()))
                .collect(Collectors.joining("\n"));
    }
}
