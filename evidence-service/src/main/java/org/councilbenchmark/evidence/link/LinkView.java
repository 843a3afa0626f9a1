package org.councilbenchmark.evidence.link;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.document.OwnDocument;

/**
 * A document backs a criterion of an assessment.
 *
 * @param title the document's title
 * @param demonstration whether the document is made-up data
 * @param linkedBy pseudonymous id of who made the link
 */
record LinkView(
        UUID document,
        String title,
        boolean demonstration,
        UUID assessment,
        String criterion,
        String locator,
        String note,
        Instant linkedAt,
        String linkedBy) {

    static LinkView of(Link link, OwnDocument document) {
        return of(link, document.title(), document.demonstration());
    }

    static LinkView of(Link link, String title, boolean demonstration) {
        return new LinkView(
                link.key.document(),
                title,
                demonstration,
                link.key.assessment(),
                link.key.criterion(),
                link.locator,
                link.note,
                link.linkedAt,
                link.linkedBy);
    }
}
