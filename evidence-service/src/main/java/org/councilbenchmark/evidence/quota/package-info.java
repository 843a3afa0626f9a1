/**
 * How much evidence a council may keep: bytes and documents, as configured for all or set for one by an administrator.
 *
 * <p>A revision counts with its bytes from the moment it is recorded, in quarantine too, until its content is disposed of
 * or the scanner rejects it; also when another document has the same content, so that what one council stores never
 * depends on what others have. A document goes on counting as one when it is rejected, until it is disposed of: its record
 * stays. A file that was refused was never recorded and counts nothing. The exact decision falls where the revision is
 * recorded: one update of one row that says both what is used and what is allowed. Whoever records or disposes locks the
 * document first, then this row, then the contents.
 *
 * <p>A resumable upload takes room on the disk long before it is recorded. So it is begun only where what was announced
 * fits beside what is kept and what other uploads under way have announced; it counts again, and for good, when it is
 * recorded.
 *
 * <p>Before that, and only to spare the effort, an upload that cannot fit is refused by its stated length; and a council
 * has a bounded number of uploads under way at a time, on each replica.
 */
package org.councilbenchmark.evidence.quota;
