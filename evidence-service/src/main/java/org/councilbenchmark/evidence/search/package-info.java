/**
 * Finds documents: by words in title, file name and text, and by what is recorded of them, with highlights and facets.
 *
 * <p>Everything that is answered, counts and highlights included, comes from queries that hold the caller's councils as a
 * condition. Text is searched and shown only while the document's current revision may be read; title and file name are
 * found always, since the list shows them anyway.
 *
 * <p>Words are PostgreSQL's full-text search over {@code document_index} (a GIN index each for titles and for
 * everything), kept by triggers. A query is parsed once into its {@link org.councilbenchmark.evidence.search.Words}; page,
 * total and facets share one {@link org.councilbenchmark.evidence.search.Conditions}; highlights are computed for the
 * documents of the page alone. No extension of PostgreSQL is needed, so accents count: making one takes rights that a
 * service's role should not have.
 */
package org.councilbenchmark.evidence.search;
