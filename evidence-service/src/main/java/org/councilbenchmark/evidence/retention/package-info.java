/**
 * How long contents are kept, and how they go. A day that somebody stated, or the rule of the configuration; a legal
 * hold overrides both, and so does a link to an assessment that was decided on the document, or may yet be. Nothing
 * goes by itself: a
 * person disposes of a content, with a reason, and from that moment on it is answered with 410; the sweeper takes the
 * bytes away unless another document has the same ones. Digest, chain and history stay, so that it can still be proved
 * what there was.
 */
package org.councilbenchmark.evidence.retention;
