/**
 * Shows the first page of PDFs and images, small. The pictures are made where documents are read and lie in the
 * database: they are derived, small, and go with the revision that they show.
 */
package org.councilbenchmark.evidence.thumbnail;
