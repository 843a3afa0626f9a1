/**
 * Evidence: documents that back a council's judgement of itself, and their links to the criteria of its assessments.
 *
 * <p>Feature map: {@code upload} takes a form, {@code tus} speaks with those who may be interrupted ({@code resumable}
 * says what that means, {@code partial} holds what has come), {@code intake} decides whether a file may come in, {@code
 * store} keeps the bytes under their digest (in {@code filestore} or {@code s3store}), {@code document} records what it
 * is, {@code link} ties it to what it proves, {@code download} gives the bytes back. {@code observation} makes the
 * topic on which indicator data will be told. {@code council}, {@code edition} and {@code assessment} are our copies of
 * what the other services told by events.
 */
package org.councilbenchmark.evidence;
