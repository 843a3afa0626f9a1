package org.councilbenchmark.assessment.replyperiod;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * @param assessment the peer assessment
 * @param open whether the council may reply now
 * @param closedAt when the council said that it wants to say no more; absent otherwise
 * @param closedBy pseudonymous id of a person
 * @param version for the ETag
 */
record ReplyPeriodView(
        UUID assessment,
        Instant deadline,
        boolean open,
        Instant closedAt,
        String closedBy,
        @JsonIgnore long version) {

    static ReplyPeriodView of(ReplyPeriod period, Instant now) {
        return new ReplyPeriodView(
                period.peer(),
                period.deadline(),
                period.isOpen(now),
                period.closedAt(),
                period.closedBy(),
                period.version());
    }
}
