package org.councilbenchmark.catalogue.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.councilbenchmark.catalogue.benchmark.BenchmarkService;
import org.councilbenchmark.catalogue.edition.Publication;

/** Checks a file and publishes what it says. */
@ApplicationScoped
public class ImportService {

    @Inject
    BenchmarkService benchmarks;

    @Inject
    EditionChecking checking;

    @Transactional
    public Publication importEdition(EditionFile file) {
        return benchmarks.publish(checking.check(file));
    }
}
