/**
 * Uploads that survive a lost connection or a killed service: announced once, then sent in any number of requests, each
 * going on where the last one stopped. {@code tus} speaks the protocol; here is what it means.
 *
 * <p>How far an upload has come stands in PostgreSQL and is written only after the bytes were forced to disk, so the
 * offset that a client hears is never more than what survives a loss of power. The file's own length would not do: after
 * a crash it may include bytes that never reached the disk. What lies in the file behind the offset is overwritten.
 *
 * <p>Whatever can be refused is refused when the upload is announced. Once the last byte is safe the file is examined
 * and stored as a form's file is, and the document is recorded together with the upload's note of it. A crash at any
 * moment leaves either an upload that is whole and has no document, which the next request of its owner finishes, or
 * one that has its document; there is no moment between, and never a second document.
 *
 * <p>Uploads that nobody goes on with are cleared away a day after their last byte, and so are finished ones, whose
 * document stays.
 */
package org.councilbenchmark.evidence.resumable;
