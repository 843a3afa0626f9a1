package org.councilbenchmark.assessment.planexport;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * Identifiers in OSCAL files. They must be of version 4 or 5, ours are of version 7: these are made of ours by name, so
 * that the same thing has the same identifier in every export.
 */
final class OscalId {

    private static final UUID NAMESPACE =
            Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL).generate(OscalText.NS);

    private OscalId() {}

    static String of(String role, Object thing) {
        return Generators.nameBasedGenerator(NAMESPACE)
                .generate(role + ":" + thing)
                .toString();
    }
}
