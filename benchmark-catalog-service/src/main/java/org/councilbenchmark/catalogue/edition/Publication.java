package org.councilbenchmark.catalogue.edition;

/**
 * How a publication ended.
 *
 * @param edition the edition as it is now
 * @param tag its ETag
 * @param created false when it was there already with the same content
 */
public record Publication(EditionSummary edition, String tag, boolean created) {

    static Publication of(Edition edition, boolean created) {
        return new Publication(EditionSummary.of(edition), edition.tag(), created);
    }
}
