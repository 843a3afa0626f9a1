package org.councilbenchmark.assessment.reply;

/** What the council thinks of a rating of its peers. */
public enum ReplyPosition {
    AGREE,
    DISAGREE
}
