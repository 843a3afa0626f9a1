/**
 * Evidence: documents that back a council's judgement of itself, and their links to the criteria of its assessments.
 *
 * <p>Feature map: {@code upload} takes a form, {@code intake} decides whether its file may come in
 * (what must not be in it is found by {@code container}, {@code compound}, {@code pdf}, {@code picture} and {@code text},
 * in the words of {@code sniffing}), {@code quota} whether the council has room for it, {@code store} keeps
 * the bytes under their digest (in {@code filestore} or {@code s3store}), {@code document} records what it is, {@code link} ties it to what it proves, {@code
 * download} gives the bytes back. {@code observation} makes the topic on which indicator data will be told. {@code
 * council}, {@code edition} and {@code assessment} are our copies of what the other services told by events.
 */
package org.councilbenchmark.evidence;
