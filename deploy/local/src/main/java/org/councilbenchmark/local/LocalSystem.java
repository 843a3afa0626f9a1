package org.councilbenchmark.local;

import java.nio.file.Path;
import java.time.Duration;
import org.councilbenchmark.engines.LocalPostgres;

/**
 * The running system. A person starts it by {@link Run}; a test starts it by {@link #start(LocalOptions)} and then may
 * pull the rug from under any part of it.
 */
public final class LocalSystem implements AutoCloseable {

    private static final Duration LOADING = Duration.ofSeconds(180);

    private final LocalOptions options;
    private final Progress progress;
    private final Ending ending = new Ending();
    private DataFolder data;
    private Engines engines;
    private Services services;
    private Tokens tokens;

    LocalSystem(LocalOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Starts everything and returns when it can be worked with; what had come up is stopped again if it cannot. */
    public static LocalSystem start(LocalOptions options) {
        LocalSystem system = new LocalSystem(options, Progress.silent());
        try {
            system.start();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    void start() {
        takeDataFolder();
        services.requireBuilt();
        requireFreePorts();
        tokens = new Tokens(Keys.in(data.keys()));
        engines.start(progress);
        ending.look(Duration.ZERO);
        services.start(engines, tokens, progress);
        progress.step("reference data", "benchmark, councils, indicators", this::awaitReferenceData);
    }

    /** What runs there from a start that was killed has to end before anything else: it holds files and ports. */
    private void takeDataFolder() {
        DataFolder folder = DataFolder.open(options.data());
        folder.lock();
        data = folder;
        engines = new Engines(options, data);
        services = new Services(options, data, ending);
        services.stopLeftovers();
        LocalPostgres.stopLeftover(data.postgres());
        if (options.fresh()) {
            data.empty();
        }
        progress.fact("data", data.path() + (data.isUsed() ? " (kept from an earlier start)" : " (new)"));
    }

    private void requireFreePorts() {
        for (Port port : Port.values()) {
            boolean external = port == Port.POSTGRES && options.postgres().isPresent()
                    || port == Port.KAFKA && options.kafka().isPresent();
            if (!external) {
                port.requireFree(options.port(port));
            }
        }
    }

    private void awaitReferenceData() {
        ReferenceData reference = new ReferenceData(new Http(), options, tokens);
        if (!ending.awaitUnlessEnded(reference::isLoaded, LOADING)) {
            throw new LaunchProblem("The reference data was not loaded after %d s (%s). The log of the catalogue: %s"
                    .formatted(LOADING.toSeconds(), reference.state(), data.log(Service.CATALOGUE)));
        }
    }

    /** Where a service answers, without a slash at the end. */
    public String baseUrl(Service service) {
        return options.baseUrl(service);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Path logs() {
        return data.logs();
    }

    public String bootstrapServers() {
        return engines.bootstrapServers();
    }

    /** Ends a service in the middle of whatever it does, as {@code kill -9}. */
    public void kill(Service service) {
        services.kill(service);
    }

    /** Starts a service that was killed, or stops it first if it runs, and waits until it is ready. */
    public void restart(Service service) {
        services.restart(service);
    }

    public void stopKafka() {
        engines.kafka().stop();
    }

    public void startKafka() {
        engines.kafka().start();
    }

    public void restartPostgres() {
        engines.postgres().stop();
        engines.postgres().start();
    }

    /** Makes {@link #start()} and {@link #awaitEnd()} return by throwing {@link Ending.Asked}. */
    void askForEnd() {
        ending.ask();
    }

    /** Returns never normally: the end is asked for, or a service dies. */
    void awaitEnd() {
        ending.await();
    }

    /** Stops the services in reverse order, then Kafka, then PostgreSQL. The data stays. */
    @Override
    public void close() {
        if (data == null) {
            return;
        }
        try (DataFolder lockedUntilTheEnd = data;
                Engines stoppedAfterTheServices = engines;
                Services stoppedFirst = services) {
            if (tokens != null) {
                progress.say("Stopping the services, Kafka and PostgreSQL …");
            }
        } finally {
            data = null;
        }
    }
}
