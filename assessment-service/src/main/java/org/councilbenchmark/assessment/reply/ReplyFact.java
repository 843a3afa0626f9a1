package org.councilbenchmark.assessment.reply;

/**
 * A reply as far as other services are told of it: without words.
 *
 * @param outcome null where there was nothing to decide
 */
public record ReplyFact(String criterion, ReplyPosition position, ReplyOutcome outcome) {}
