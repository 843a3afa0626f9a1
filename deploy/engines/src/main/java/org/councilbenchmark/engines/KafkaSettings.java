package org.councilbenchmark.engines;

import java.nio.file.Path;
import java.util.Properties;

/**
 * One node that is broker and controller at once. What differs from Kafka's defaults is there because a single small
 * machine would otherwise not start (replication), wait without need (rebalance delay) or spend memory for nothing
 * (cleaner, threads).
 */
record KafkaSettings(Path data, int port, int controllerPort) {

    /** A free controller port is taken at each start: only this process ever speaks to it. */
    static KafkaSettings of(Path folder, int port) {
        return new KafkaSettings(folder.resolve("data"), port, Ports.free());
    }

    Properties properties() {
        Properties settings = new Properties();
        node(settings);
        internalTopics(settings);
        retention(settings);
        quickComeback(settings);
        smallMachine(settings);
        return settings;
    }

    private void node(Properties settings) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("metric.reporters", "");
    }

    private static void internalTopics(Properties settings) {
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
    }

    /** Events are kept for ever unless their topic says otherwise; positions outlive a machine that was off for weeks. */
    private static void retention(Properties settings) {
        settings.put("log.retention.ms", "-1");
        settings.put("offsets.retention.minutes", Integer.toString(366 * 24 * 60));
    }

    /**
     * After a JVM that was killed, the controller keeps the dead broker's place until its session ends, and the new
     * broker waits that long.
     */
    private static void quickComeback(Properties settings) {
        settings.put("broker.heartbeat.interval.ms", "1000");
        settings.put("broker.session.timeout.ms", "3000");
    }

    private static void smallMachine(Properties settings) {
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
    }
}
