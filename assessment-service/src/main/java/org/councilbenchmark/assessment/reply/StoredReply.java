package org.councilbenchmark.assessment.reply;

import java.time.Instant;

/**
 * A reply as it is kept, with what was decided on it.
 *
 * @param decision null while there is none
 */
record StoredReply(
        String criterion, GiveReply given, long version, Instant repliedAt, String repliedBy, Decision decision) {

    record Decision(DecideReply given, Instant decidedAt, String decidedBy) {}

    StoredReply decided(DecideReply given, long version, Instant now, String by) {
        return new StoredReply(criterion, this.given, version, repliedAt, repliedBy, new Decision(given, now, by));
    }

    boolean undecided() {
        return given.position() == ReplyPosition.DISAGREE && decision == null;
    }
}
