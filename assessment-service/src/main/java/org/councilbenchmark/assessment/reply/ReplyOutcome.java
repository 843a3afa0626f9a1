package org.councilbenchmark.assessment.reply;

/** What the peer lead decided on a reply that disagrees. */
public enum ReplyOutcome {
    /** The peers' rating stands. */
    UPHELD,
    /** Another level goes into the agreed assessment; the peers' rating stays on record. */
    CHANGED
}
