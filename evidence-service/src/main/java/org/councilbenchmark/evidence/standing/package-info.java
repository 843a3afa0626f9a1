/**
 * What became of a document after it was recorded: superseded, withdrawn, to be retained, held, disposed of. Kept beside
 * the document and below it, so that whoever shows a document can say it, and the features that decide such things
 * ({@code lifecycle}, {@code retention}) do not need to see the document's row.
 */
package org.councilbenchmark.evidence.standing;
