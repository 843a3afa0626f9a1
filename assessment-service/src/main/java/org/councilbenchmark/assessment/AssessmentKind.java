package org.councilbenchmark.assessment;

/** Whose judgement it is: the council's own, its peers', or what both agreed on in moderation. */
public enum AssessmentKind {
    SELF,
    PEER,
    AGREED
}
