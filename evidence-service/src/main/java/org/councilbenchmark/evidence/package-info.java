/**
 * Evidence: documents that back a council's judgement of itself, and their links to the criteria of its assessments.
 *
 * <p>Feature map: {@code upload} takes a form, {@code intake} decides whether its file may come in, {@code store} keeps
 * the bytes under their digest (in {@code filestore} or {@code s3store}), {@code document} records what it is, {@code link} ties it to what it proves, {@code
 * download} gives the bytes back. {@code reading} has documents read in a JVM of their own, {@code extraction} for each
 * of them once; {@code search} finds them by what was read, {@code thumbnail} shows their first page. {@code observation} makes the topic on which indicator data will be told. {@code
 * council}, {@code edition} and {@code assessment} are our copies of what the other services told by events.
 */
package org.councilbenchmark.evidence;
