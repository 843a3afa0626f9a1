package org.councilbenchmark.assessment.scoring;

/** The five tiers of a benchmark, from the whole down to what is rated. */
public enum NodeType {
    OVERALL,
    THEME,
    ELEMENT,
    HEADING,
    CRITERION;

    /** The tier that stands directly beneath this one; a criterion has none. */
    NodeType below() {
        return values()[ordinal() + 1];
    }
}
