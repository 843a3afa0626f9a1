package org.councilbenchmark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** The broker runs in this JVM; what it has to complain about goes to a file of its own, not between our own lines. */
final class KafkaLog implements AutoCloseable {

    private static final long LARGEST_BYTES = 20_000_000;

    private final FileHandler file;
    private final List<Logger> loggers;

    private KafkaLog(FileHandler file) {
        this.file = file;
        this.loggers = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
                .map(Logger::getLogger)
                .toList();
        loggers.forEach(logger -> {
            logger.setUseParentHandlers(false);
            logger.addHandler(file);
        });
    }

    static KafkaLog appendTo(Path path) {
        try {
            Files.createDirectories(path.getParent());
            FileHandler file = new FileHandler(path.toString(), LARGEST_BYTES, 1, true);
            file.setFormatter(new SimpleFormatter());
            return new KafkaLog(file);
        } catch (IOException e) {
            throw new LaunchProblem("The log %s cannot be written: %s".formatted(path, e), e);
        }
    }

    @Override
    public void close() {
        loggers.forEach(logger -> {
            logger.removeHandler(file);
            logger.setUseParentHandlers(true);
        });
        file.close();
    }
}
