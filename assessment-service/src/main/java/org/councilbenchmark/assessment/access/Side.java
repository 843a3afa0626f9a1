package org.councilbenchmark.assessment.access;

/** From where somebody looks at an assessment. */
public enum Side {
    /** The council that is judged: people whose token names it, or whom its team list names. */
    COUNCIL,
    /** The team of peers that judges it. */
    PEER,
    /** Neither: somebody who looks after the system. */
    ADMINISTRATOR
}
