/**
 * What the quality checks look at, put together: the ratings of an assessment, the documents that back them, the figures
 * of the indicators that its criteria name, and the narratives of the council's previous assessment.
 *
 * <p>A fixed number of queries, whatever the number of criteria. Texts are read one after the other, and only what
 * comparing them needs is kept.
 */
package org.councilbenchmark.assessment.judgement;
