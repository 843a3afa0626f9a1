package org.councilbenchmark.local;

import java.util.Locale;
import org.councilbenchmark.engines.Ports;

/** The ports of the system on one machine, and how to choose others. */
public enum Port {
    CATALOGUE(8081),
    ASSESSMENT(8082),
    EVIDENCE(8083),
    REPORTING(8084),
    POSTGRES(15432),
    KAFKA(19092);

    private static final int HIGHEST = 65_535;

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    String option() {
        return "port-" + name().toLowerCase(Locale.ROOT);
    }

    String variable() {
        return name() + "_PORT";
    }

    /** @param text a port, or 0 for a free one */
    int parse(String text) {
        try {
            int port = Integer.parseInt(text.trim());
            if (port >= 0 && port <= HIGHEST) {
                return port == 0 ? Ports.free() : port;
            }
        } catch (NumberFormatException e) {
            // told below, as a number off the range is
        }
        throw LaunchProblem.wrongUse("--%s takes a number from 1 to %d, or 0 for any free port, not \"%s\"."
                .formatted(option(), HIGHEST, text));
    }

    void requireFree(int port) {
        if (!Ports.isFree(port)) {
            throw new LaunchProblem(
                    """
                    Port %1$d, meant for %2$s, is taken by another program. Stop that program, or choose another port:
                      deploy/local/run --%3$s=%4$d
                    or set the environment variable %5$s=%4$d.""".formatted(port, name().toLowerCase(Locale.ROOT), option(), port + 10_000, variable()));
        }
    }
}
