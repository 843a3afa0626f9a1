package org.councilbenchmark.engines;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences what the engines say when all is well: hundreds of lines, warnings among them, at every start and stop. */
final class Quiet {

    private static final Map<String, Level> LEVELS = Map.of(
            "io.zonky.test", Level.WARNING,
            "kafka", Level.WARNING,
            "org.apache.kafka", Level.WARNING,
            "org.apache.kafka.clients.NetworkClient", Level.SEVERE,
            "org.apache.kafka.controller.QuorumController", Level.SEVERE,
            "state.change.logger", Level.WARNING);

    /** The logging system forgets the level of a logger that nobody refers to. */
    private static final Set<Logger> HELD = ConcurrentHashMap.newKeySet();

    private Quiet() {}

    static void engines() {
        LEVELS.forEach((name, level) -> {
            Logger logger = Logger.getLogger(name);
            logger.setLevel(level);
            HELD.add(logger);
        });
    }
}
