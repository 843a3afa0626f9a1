package org.councilbenchmark.catalogue.comparator;

import org.councilbenchmark.catalogue.content.Checksum;

/**
 * @param view what is answered
 * @param tag its ETag: the version, which a change is checked against (0 for a computed group), and after a dot a digest
 *     of the view, since members come and go with the day
 */
record TaggedGroup(GroupView view, String tag) {

    private static final int DIGEST_LENGTH = 16;

    static TaggedGroup of(GroupView view, long version) {
        return new TaggedGroup(view, version + "." + Checksum.of(view).substring(0, DIGEST_LENGTH));
    }
}
