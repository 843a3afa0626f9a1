package org.councilbenchmark.catalogue.edition;

/**
 * Something read from an edition.
 *
 * @param checksum of the edition's content; the ETag
 * @param content what was read
 */
record EditionPart<T>(String checksum, T content) {}
