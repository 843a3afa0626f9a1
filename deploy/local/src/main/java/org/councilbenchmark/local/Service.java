package org.councilbenchmark.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services: where each is built, its port, and what its database is called. */
public enum Service {
    CATALOGUE("benchmark-catalog-service", Port.CATALOGUE),
    ASSESSMENT("assessment-service", Port.ASSESSMENT),
    EVIDENCE("evidence-service", Port.EVIDENCE),
    REPORTING("reporting-service", Port.REPORTING);

    private final String module;
    private final Port port;

    Service(String module, Port port) {
        this.module = module;
        this.port = port;
    }

    public String module() {
        return module;
    }

    Port port() {
        return port;
    }

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the other services learn this one's address. */
    String urlVariable() {
        return name() + "_URL";
    }

    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
