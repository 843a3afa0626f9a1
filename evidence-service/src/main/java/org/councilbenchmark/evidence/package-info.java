/**
 * Evidence: documents that back a council's judgement of itself, and their links to the criteria of its assessments.
 *
 * <p>Feature map: {@code upload} takes a form, {@code intake} decides whether its file may come in, {@code store} keeps
 * the bytes under their digest (in {@code filestore} or {@code s3store}), {@code document} records what it is, {@code link} ties it to what it proves, {@code
 * download} gives the bytes back. {@code access} decides what people of other councils may read, {@code coverage} tells
 * which criteria have evidence that holds; {@code chain} finds out whether a document is still as it was recorded, {@code
 * proof} certifies it with the key of {@code signing}, {@code verification} looks through all. {@code linkdetail}, {@code
 * bulklink} and {@code downloadlink} belong to what they are named after. {@code observation} makes the topic on which indicator data will be told. {@code
 * council}, {@code edition} and {@code assessment} are our copies of what the other services told by events.
 */
package org.councilbenchmark.evidence;
