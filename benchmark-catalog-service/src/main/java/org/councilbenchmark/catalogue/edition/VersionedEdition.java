package org.councilbenchmark.catalogue.edition;

/**
 * An edition after a change.
 *
 * @param edition as it is now
 * @param tag its ETag
 */
public record VersionedEdition(EditionSummary edition, String tag) {

    static VersionedEdition of(Edition edition) {
        return new VersionedEdition(EditionSummary.of(edition), edition.tag());
    }
}
