package org.councilbenchmark.catalogue.edition;

/**
 * Something read from an edition.
 *
 * @param tag its ETag
 * @param draft whether it may still change
 * @param content what was read
 */
public record EditionPart<T>(String tag, boolean draft, T content) {}
