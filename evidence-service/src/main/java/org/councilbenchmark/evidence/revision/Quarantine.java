package org.councilbenchmark.evidence.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether new revisions wait for a scanner, by {@code evidence.scanner}. */
@ApplicationScoped
public class Quarantine {

    /** What there is to choose from. */
    enum Scanner {
        NONE,
        CLAMAV
    }

    private final Scanner scanner;

    @Inject
    Quarantine(@ConfigProperty(name = "evidence.scanner", defaultValue = "none") Scanner scanner) {
        this.scanner = scanner;
    }

    public boolean isOn() {
        return scanner != Scanner.NONE;
    }
}
