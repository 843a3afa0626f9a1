package org.councilbenchmark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One service in a process of its own, writing to its log in the data folder.
 *
 * <p>The process ignores the interrupt signal, which Ctrl-C sends to everything that the terminal runs: it is the
 * launcher that stops the services, in order.
 */
final class ServiceProcess {

    private static final int STOP_SECONDS = 20;
    private static final int LINES_OF_LOG = 30;

    /**
     * A service idles at about 150 MB of heap. The simple collector and the first compiler alone save start time and
     * memory, which count for more than throughput on a machine that runs everything.
     */
    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Service service;
    private final Process process;
    private final Path log;
    private volatile boolean endIsWanted;

    private ServiceProcess(Service service, Process process, Path log) {
        this.service = service;
        this.process = process;
        this.log = log;
    }

    static ServiceProcess start(
            Service service,
            Path root,
            DataFolder data,
            Map<String, String> environment,
            Consumer<ServiceProcess> died) {
        try {
            Files.createDirectories(data.logs());
            ProcessBuilder builder = new ProcessBuilder(command(service, root))
                    .directory(data.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(data.log(service).toFile()));
            builder.environment().putAll(environment);
            ServiceProcess started = new ServiceProcess(service, builder.start(), data.log(service));
            started.remember(data.processId(service));
            started.process.onExit().thenRun(() -> started.tell(died));
            return started;
        } catch (IOException e) {
            throw new LaunchProblem("%s cannot be started: %s".formatted(service.module(), e.getMessage()), e);
        }
    }

    private static List<String> command(Service service, Path root) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-jar");
        command.add(service.jar(root).toString());
        return command;
    }

    private void remember(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, Long.toString(process.pid()));
    }

    private void tell(Consumer<ServiceProcess> died) {
        if (!endIsWanted) {
            died.accept(this);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, lets it finish what it is doing, and insists only after a while. */
    void stop() {
        endIsWanted = true;
        process.destroy();
        if (!ended()) {
            process.destroyForcibly();
            ended();
        }
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() {
        endIsWanted = true;
        process.destroyForcibly();
        ended();
    }

    private boolean ended() {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Why the system cannot go on, with what the service said last. */
    LaunchProblem death() {
        return new LaunchProblem("""
                %s ended unexpectedly (exit code %d). The end of its log:

                %s

                The whole log: %s""".formatted(service.module(), process.exitValue(), endOfLog(), log));
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()))
                    .indent(2)
                    .stripTrailing();
        } catch (IOException e) {
            return "  (unreadable: " + e.getMessage() + ")";
        }
    }
}
