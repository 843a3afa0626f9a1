/**
 * Whether what is recorded of a document is still what was recorded: the chain of its revisions worked out anew from the
 * rows themselves, held against what was noted when it was last found whole, and the contents read through.
 *
 * <p>The formula is written down here a second time, apart from the code that makes the values: a check that shared its
 * mistakes would find none of them. {@code docs/verify_receipt.py} is a third one, outside the service.
 *
 * <p>What each part finds: an altered, exchanged or inserted revision breaks the chain after it. A removed last revision
 * leaves a chain that is right in itself; the anchor, the document's current revision or an earlier receipt tells. Who
 * rewrites revisions, chain and anchor alike is found by the receipts that others hold.
 */
package org.councilbenchmark.evidence.chain;
