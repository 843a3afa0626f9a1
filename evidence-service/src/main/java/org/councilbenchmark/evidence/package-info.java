/**
 * Evidence: documents that back a council's judgement of itself, and their links to the criteria of its assessments.
 *
 * <p>Feature map, from the ground up: {@code council}, {@code edition} and {@code assessment} are our copies of what
 * the other services told by events. {@code store} keeps the bytes under their digest (in {@code filestore} or {@code
 * s3store}), {@code journal} what was done and told, {@code standing} what became of a document, {@code revision} its
 * contents over time; {@code access} decides what people of other councils may read, {@code quota} whether a council
 * has room, {@code document} puts all of it together. {@code intake} decides whether a file may come in; what must not
 * be in it is found by {@code container}, {@code compound}, {@code pdf}, {@code picture} and {@code text}, in the words
 * of {@code sniffing}. {@code upload} takes a form, {@code tus} speaks with those who may be interrupted ({@code
 * resumable} says what that means, {@code partial} holds what has come), {@code statement} takes a text or an address,
 * {@code scanning} leads out of quarantine. {@code reading} reads a document without trusting it, in a JVM of its own,
 * {@code extraction} says what is still to be read, {@code search} and {@code thumbnail} show what came of it. {@code
 * lifecycle}, {@code retention} and {@code review} are a document's later life, {@code link} (with {@code linkdetail}
 * and {@code bulklink}) ties it to what it proves, {@code coverage} tells which criteria have evidence that holds.
 * {@code download} and {@code downloadlink} give the bytes back. {@code chain} finds out whether a document is still as
 * it was recorded, {@code proof} certifies that with the key of {@code signing}, {@code verification} looks through all
 * documents. {@code republication} tells everything again. {@code observation} makes the topic on which indicator data
 * will be told.
 */
package org.councilbenchmark.evidence;
