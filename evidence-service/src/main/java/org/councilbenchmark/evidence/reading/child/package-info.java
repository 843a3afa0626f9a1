/**
 * What runs in the JVM of its own: one document in, its text and pictures out, then the end.
 *
 * <p>Nothing of the service is here but these classes, no database, no configuration, no credentials: whatever a
 * document does to the libraries that read it, there is nothing to take and little to break. Libraries of this package
 * are not in the service's class path. The two sides meet in a folder:
 *
 * <ul>
 *   <li>{@code content}: the document, written by the service;
 *   <li>{@code text} or {@code text-failure}: what was read, or why nothing was;
 *   <li>{@code thumbnail-320.png} and so on, or {@code thumbnail-failure}: the first page, or why there is none.
 * </ul>
 *
 * Each appears under its name only when it is complete, so that a text stands although the picture after it brought the
 * JVM down.
 */
package org.councilbenchmark.evidence.reading.child;
