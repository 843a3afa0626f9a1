/**
 * What was done to documents, by whom, when and why, append only; the database refuses to change it. Where others were
 * told of a deed, the event stands beside it word for word. So that telling everything again needs no reconstruction:
 * an effective period that was changed later does not creep into the event of an earlier acceptance.
 */
package org.councilbenchmark.evidence.journal;
