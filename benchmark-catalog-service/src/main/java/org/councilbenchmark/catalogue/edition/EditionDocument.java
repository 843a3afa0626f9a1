package org.councilbenchmark.catalogue.edition;

/**
 * An edition's tree as it is sent.
 *
 * @param tag its ETag
 * @param draft whether it may still change
 * @param json UTF-8
 */
record EditionDocument(String tag, boolean draft, byte[] json) {}
