/**
 * Receipts: what the service certifies of a document's revisions, signed, for somebody who does not believe the service
 * later, or cannot reach it. {@code docs/receipts.md} says what one holds and proves, {@code docs/verify_receipt.py}
 * verifies it with nothing but itself, the saved public keys and the files.
 *
 * <p>A receipt is only given for a chain that was found whole: signing a broken one would make it look right.
 */
package org.councilbenchmark.evidence.proof;
