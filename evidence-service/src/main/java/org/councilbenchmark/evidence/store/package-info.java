/**
 * Keeps contents under their SHA-256, each content once however many documents have it. What stands behind {@link
 * org.councilbenchmark.evidence.store.ContentStore} is the configuration's choice; other features read through {@link
 * org.councilbenchmark.evidence.store.VerifiedContents}, which hands out whole contents alone.
 *
 * <p>Uploads are received in a folder of this machine, or one that the replicas share: forms in {@code uploads/}, what
 * is written while its digest is computed in {@code incoming/}.
 *
 * <p>Why a crash loses nothing that was acknowledged, and leaves nothing that is not swept:
 * <ol>
 *   <li>Crash while receiving: a file in {@code uploads/} or {@code incoming/} and no row. The {@link
 *       org.councilbenchmark.evidence.store.OrphanSweeper} deletes it once nothing was written to it for an hour.
 *   <li>Crash while storing: an object is visible whole or not at all. A file is forced to disk before it is renamed
 *       to its digest, and the folders are forced after; an S3 object appears when its upload is completed, and an
 *       upload in parts that never was is aborted by the sweeper a day later, when none can still be under way.
 *   <li>Crash after that and before the commit: a whole object without a row. Nobody was told of it; the sweeper
 *       deletes it, or a repeated upload replaces it with itself and uses it.
 *   <li>Crash after the commit: row and object are both there. The answer may be lost on its way; a repetition with
 *       the same {@code Idempotency-Key} gets it.
 *   <li>The sweeper meets an upload of the same content: both take the database's lock on the digest. If the upload is
 *       first, the sweeper sees its row and leaves the object. If the sweeper is first, it notes in {@code
 *       content_leaving} that the content goes, and deletes the object only once that is committed, outside any
 *       transaction: a deletion may take longer than one. An upload that sees the note, or that the object has gone,
 *       asks for a repetition (503). The note is removed after the deletion; where its answer never came, 15 minutes
 *       later. For one question, "is it still there?", a transaction waits for the store; the time is bounded by the
 *       store's time limits.
 * </ol>
 *
 * <p>A store that is away is a 503 with {@code Retry-After}; as nothing is recorded before the store has the content,
 * nothing is lost by it. Storage names come from digests alone; what a caller calls a file never reaches the store.
 * Encryption at rest is the store's.
 */
package org.councilbenchmark.evidence.store;
