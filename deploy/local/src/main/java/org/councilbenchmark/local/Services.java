package org.councilbenchmark.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The processes of the four services. */
final class Services implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Only this machine reaches the services, unless the person who starts them says otherwise. */
    private static final String HOST = Optional.ofNullable(System.getenv("QUARKUS_HTTP_HOST"))
            .filter(it -> !it.isBlank())
            .orElse("localhost");

    private final LocalOptions options;
    private final DataFolder data;
    private final Ending ending;
    private final Http http = new Http();
    private final Map<Service, ServiceProcess> processes = Collections.synchronizedMap(new EnumMap<>(Service.class));
    private final Map<Service, Map<String, String>> environments = new EnumMap<>(Service.class);

    Services(LocalOptions options, DataFolder data, Ending ending) {
        this.options = options;
        this.data = data;
        this.ending = ending;
    }

    void stopLeftovers() {
        for (Service service : Service.values()) {
            new Leftover(data.processId(service), service.jar(options.root())).stop();
        }
    }

    void requireBuilt() {
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(options.root()))) {
                throw new LaunchProblem("%s is not built: %s is missing. Start by deploy/local/run, which builds it."
                        .formatted(service.module(), service.jar(options.root())));
            }
        }
    }

    /** Starts all four at once and waits for the last: together they are up sooner than one after the other. */
    void start(Engines engines, Tokens tokens, Progress progress) {
        long start = System.nanoTime();
        for (Service service : Service.values()) {
            environments.put(service, environment(service, engines, tokens));
            launch(service);
        }
        Set<Service> awaited = EnumSet.allOf(Service.class);
        boolean allCame = ending.awaitUnlessEnded(
                () -> {
                    List<Service> came = awaited.stream().filter(this::isReady).toList();
                    came.forEach(service -> report(service, start, progress));
                    awaited.removeAll(came);
                    return awaited.isEmpty();
                },
                PATIENCE);
        if (!allCame) {
            throw notReady(awaited);
        }
    }

    private void report(Service service, long start, Progress progress) {
        String time = Progress.seconds(Duration.ofNanos(System.nanoTime() - start));
        progress.fact(service.module(), "%-36s %s".formatted(options.baseUrl(service), time));
    }

    private Map<String, String> environment(Service service, Engines engines, Tokens tokens) {
        Map<String, String> environment = new HashMap<>(engines.environment(service));
        environment.putAll(tokens.environment());
        environment.put("QUARKUS_HTTP_HOST", HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.port(service.port())));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("EVIDENCE_STORE_DIRECTORY", data.documents().toString());
        environment.put(
                "EVIDENCE_SIGNING_LOCAL_KEY_FILE",
                data.keys().resolve("receipts.pem").toString());
        for (Service other : Service.values()) {
            environment.put(other.urlVariable(), options.baseUrl(other));
        }
        return environment;
    }

    private void launch(Service service) {
        processes.put(
                service, ServiceProcess.start(service, options.root(), data, environments.get(service), ending::died));
    }

    private boolean isReady(Service service) {
        return http.isReady(options.baseUrl(service));
    }

    private LaunchProblem notReady(Set<Service> awaited) {
        List<String> logs = new ArrayList<>();
        awaited.forEach(service -> logs.add("  %s: %s".formatted(service.module(), data.log(service))));
        return new LaunchProblem("Not ready after %d s:%n%s".formatted(PATIENCE.toSeconds(), String.join("\n", logs)));
    }

    void kill(Service service) {
        processes.get(service).kill();
    }

    void restart(Service service) {
        processes.get(service).stop();
        launch(service);
        if (!ending.awaitUnlessEnded(() -> isReady(service), PATIENCE)) {
            throw notReady(Set.of(service));
        }
    }

    /** The last one first: who is asked by others goes after those who ask. */
    @Override
    public void close() {
        List<ServiceProcess> running = new ArrayList<>(processes.values());
        Collections.reverse(running);
        running.forEach(ServiceProcess::stop);
    }
}
