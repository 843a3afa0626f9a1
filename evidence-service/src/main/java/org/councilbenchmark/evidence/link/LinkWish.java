package org.councilbenchmark.evidence.link;

import java.util.UUID;
import org.councilbenchmark.evidence.linkdetail.LinkDetails;

/**
 * What a document is to be linked to, and what the link is to say.
 *
 * @param criterion node code in the assessment's edition
 */
public record LinkWish(UUID assessment, String criterion, LinkDetails details) {

    Link.Key key(UUID document) {
        return new Link.Key(document, assessment, criterion);
    }
}
