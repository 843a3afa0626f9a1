package org.councilbenchmark.engines;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker on the loopback interface, inside this JVM.
 *
 * <p>A broker that loses its folder while it runs halts the whole JVM, tests included: it has to be stopped before its
 * folder is removed, which {@link #close()} does in that order.
 */
public final class LocalKafka implements AutoCloseable {

    /** The sixteen letters of "councilbenchmark", as the identifier that Kafka wants. */
    private static final String CLUSTER_ID = "Y291bmNpbGJlbmNobWFyaw";

    private final Path folder;
    private final int port;
    private final boolean temporary;
    private KafkaRaftServer server;

    private LocalKafka(Path folder, int port, boolean temporary) {
        this.folder = Folders.create(folder);
        this.port = Ports.freeUnlessGiven(port);
        this.temporary = temporary;
    }

    /** A started broker for tests: free port, own folder. */
    public static LocalKafka temporary() {
        LocalKafka kafka = new LocalKafka(Folders.temporary("kafka"), 0, true);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-temporary-kafka"));
        kafka.start();
        return kafka;
    }

    /**
     * A started broker whose topics, records and consumer positions survive.
     *
     * @param port 0 for a free one
     */
    public static LocalKafka kept(Path folder, int port) {
        LocalKafka kafka = new LocalKafka(folder, port, false);
        kafka.start();
        return kafka;
    }

    /** Starts it again on the same port and folder; nothing happens when it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Quiet.engines();
        Ports.requireFree(port, "Kafka");
        KafkaSettings settings = KafkaSettings.of(folder, port);
        try {
            format(settings.data());
            KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
            starting.startup();
            server = starting;
        } catch (Exception e) {
            throw new EngineException("Kafka did not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Prepares a new folder; one that was prepared before is left as it is, provided that the cluster's id agrees. */
    private static void format(Path data) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(CLUSTER_ID)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    /** Stops the broker and waits until its files are closed. Topics and records stay. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    /** Stops it, and removes its folder if it was temporary. */
    @Override
    public synchronized void close() {
        stop();
        if (temporary) {
            Folders.delete(folder);
        }
    }

    public int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
