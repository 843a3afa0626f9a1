package org.councilbenchmark.assessment.access;

/** What somebody does in the team of an assessment. */
public enum TeamRole {
    /** Leads the team and answers for its result; one in each team. */
    LEAD,
    /** An elected member of another council. */
    MEMBER_PEER,
    /** An officer of another council. */
    OFFICER_PEER,
    /** Rates, without being a peer: the council's own people, or an expert. */
    ASSESSOR,
    /** Reads, and rates nothing. */
    OBSERVER;

    public boolean rates() {
        return this != OBSERVER;
    }
}
