package org.councilbenchmark.catalogue.edition;

/**
 * An edition's tree as it is sent.
 *
 * @param tag its ETag
 * @param draft whether it may still change
 * @param json UTF-8; null where the edition is too large to be held as one piece and is written as it is sent
 */
record EditionDocument(String tag, boolean draft, byte[] json) {}
