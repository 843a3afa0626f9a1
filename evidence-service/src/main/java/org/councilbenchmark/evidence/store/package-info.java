/**
 * Keeps contents on the file system under their SHA-256, each content once however many documents have it.
 *
 * <p>Below {@code evidence.store.directory}: {@code uploads/} is where requests are received, {@code incoming/} where
 * a content is written while its digest is computed, {@code objects/ab/cd/abcd…} where it stays.
 *
 * <p>Why a crash loses nothing that was acknowledged, and leaves nothing that is not swept:
 * <ol>
 *   <li>Crash while receiving or copying: a file in {@code uploads/} or {@code incoming/} and no row. The
 *       {@link org.councilbenchmark.evidence.store.OrphanSweeper} deletes it once nothing was written to it for an hour.
 *   <li>The copy is forced to disk, then renamed into {@code objects/}, and the folder is forced too: under its digest
 *       stands either nothing or the whole content, also after power loss.
 *   <li>Crash after the rename and before the commit: a whole object without a row. Nobody was told of it; the sweeper
 *       deletes it, or a repeated upload finds it and uses it.
 *   <li>Crash after the commit: row and object are both there. The answer may be lost on its way; a repetition with
 *       the same {@code Idempotency-Key} gets it.
 *   <li>The sweeper meets an upload of the same content: both take the database's lock on the digest. If the sweeper
 *       is first, the upload sees in its transaction that the object has gone and asks for a repetition (503); if the
 *       upload is first, the sweeper sees its row and leaves the object.
 * </ol>
 *
 * <p>Storage names come from digests alone; what a caller calls a file never reaches the file system. Encryption at
 * rest is the file system's.
 */
package org.councilbenchmark.evidence.store;
