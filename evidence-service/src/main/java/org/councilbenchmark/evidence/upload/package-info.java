/**
 * Uploads: the form as it comes in is checked part by part, the file examined by {@code intake} and kept by {@code
 * store}, and only then recorded by {@code document}, in one transaction with its event and the answer that a repetition
 * with the same {@code Idempotency-Key} gets.
 */
package org.councilbenchmark.evidence.upload;
