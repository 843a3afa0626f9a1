package org.councilbenchmark.catalogue.council;

import org.councilbenchmark.catalogue.content.Checksum;

/**
 * @param view what is answered
 * @param tag its ETag: the version, which a change is checked against, and after a dot a digest of the view, since it
 *     also shows names of other bodies
 */
public record TaggedCouncil(CouncilView view, String tag) {

    private static final int DIGEST_LENGTH = 16;

    static TaggedCouncil of(CouncilView view, long version) {
        return new TaggedCouncil(view, version + "." + Checksum.of(view).substring(0, DIGEST_LENGTH));
    }
}
