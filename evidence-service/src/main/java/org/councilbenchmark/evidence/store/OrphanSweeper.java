package org.councilbenchmark.evidence.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Deletes what a crash left: half-received files, and objects that no row refers to. */
@ApplicationScoped
class OrphanSweeper {

    private static final Logger LOG = Logger.getLogger(OrphanSweeper.class);
    private static final int LOT = 500;

    @Inject
    StoreConfig config;

    @Inject
    ContentStore store;

    @Inject
    ContentLedger ledger;

    @Scheduled(
            every = "{evidence.store.sweep-every:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        Instant before = Instant.now().minus(config.orphanAge());
        for (Path folder : List.of(store.incoming(), store.uploads())) {
            forEachOlder(before, folder, OrphanSweeper::deleteLeftover);
        }
        List<Path> lot = new ArrayList<>();
        forEachOlder(before, store.objects(), object -> {
            lot.add(object);
            if (lot.size() == LOT) {
                sweepLot(lot, before);
                lot.clear();
            }
        });
        sweepLot(lot, before);
    }

    private static void deleteLeftover(Path file) {
        if (file.toFile().delete()) {
            LOG.infof("leftover deleted file=%s", file.getFileName());
        }
    }

    private void sweepLot(List<Path> objects, Instant before) {
        if (objects.isEmpty()) {
            return;
        }
        Set<String> wanted =
                ledger.known(objects.stream().map(OrphanSweeper::name).toList());
        for (Path object : objects) {
            if (!wanted.contains(name(object))) {
                QuarkusTransaction.requiringNew().run(() -> deleteIfStillOrphan(object, before));
            }
        }
    }

    /** Looks again under the lock that an upload of the same content takes. */
    private void deleteIfStillOrphan(Path object, Instant before) {
        ledger.lock(name(object));
        try {
            if (ledger.known(Set.of(name(object))).isEmpty() && isOlderThan(before, object)) {
                Files.deleteIfExists(object);
                LOG.infof("orphan deleted sha256=%s", name(object));
            }
        } catch (IOException failure) {
            LOG.warnf("orphan stays sha256=%s cause=%s", name(object), failure.toString());
        }
    }

    private static void forEachOlder(Instant before, Path folder, Consumer<Path> then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                if (isOlderThan(before, file)) {
                    then.accept(file);
                }
            }
        }
    }

    private static boolean isOlderThan(Instant before, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    private static String name(Path object) {
        return object.getFileName().toString();
    }
}
