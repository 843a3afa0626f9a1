package org.councilbenchmark.catalogue.edition;

/**
 * An edition's tree as it is sent.
 *
 * @param checksum of the edition's content; the ETag
 * @param json UTF-8
 */
record EditionDocument(String checksum, byte[] json) {}
