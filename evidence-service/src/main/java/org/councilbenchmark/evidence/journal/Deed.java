package org.councilbenchmark.evidence.journal;

import java.util.List;
import java.util.UUID;

/**
 * Something that was done to a document.
 *
 * @param by pseudonymous id of a person or machine account
 * @param reason why; null when nobody said
 */
public record Deed(UUID document, String by, DocumentAction action, List<Change> changes, String reason) {

    /** What the service does of itself is done in this name. */
    public static final String SERVICE = "evidence-service";

    public static Deed of(UUID document, String by, DocumentAction action, Change... changes) {
        return new Deed(document, by, action, List.of(changes), null);
    }

    public Deed because(String why) {
        return new Deed(document, by, action, changes, why);
    }
}
