package org.councilbenchmark.catalogue.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.councilbenchmark.catalogue.council.CouncilRegister;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.ImportService;
import org.councilbenchmark.catalogue.indicator.IndicatorEditing;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.catalogue.region.RegionService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the bundled facts at start, in one transaction and one replica at a time. Indicators come before the edition
 * that links them. An edition that is published is never compared again: it cannot change.
 */
@ApplicationScoped
class ReferenceData {

    private static final Logger LOG = Logger.getLogger(ReferenceData.class);
    private static final int SECONDS = 120;

    @Inject
    RegionService regions;

    @Inject
    CouncilRegister councils;

    @Inject
    IndicatorEditing indicators;

    @Inject
    EditionService editions;

    @Inject
    ImportService imports;

    @Inject
    WriteLock lock;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "catalogue.reference-data.load")
    boolean wanted;

    void atStart(@Observes StartupEvent start) {
        if (wanted) {
            load();
        }
    }

    /** Returns what was new or changed. */
    Loaded load() {
        Loaded loaded = QuarkusTransaction.requiringNew().timeout(SECONDS).call(this::loadWhatIsMissing);
        LOG.infof(
                "reference data loaded councils=%d indicators=%d editions=%d",
                loaded.councils(), loaded.indicators(), loaded.editions());
        return loaded;
    }

    private Loaded loadWhatIsMissing() {
        lock.hold("reference data");
        regions.load(BundledCouncils.regions());
        return new Loaded(
                councils.load(BundledCouncils.read()), indicators.load(BundledIndicators.read()), loadEdition());
    }

    private int loadEdition() {
        EditionFile file = read("ideal-authority-2009.json");
        if (editions.isPublished(file.benchmark(), file.edition())) {
            return 0;
        }
        imports.importEdition(file);
        return 1;
    }

    private EditionFile read(String file) {
        try (InputStream in = BundledTable.open(file)) {
            return json.readValue(in, EditionFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many things were absent or changed. */
    record Loaded(int councils, int indicators, int editions) {}
}
