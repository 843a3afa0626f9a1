package org.councilbenchmark.assessment.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.councilbenchmark.assessment.replyperiod.ReplyPeriod;
import org.councilbenchmark.platform.http.Page;

/**
 * One page of the log of replies, and where the whole stands.
 *
 * @param assessment the peer assessment
 * @param deadline until when the council may reply; absent where it has no right of reply
 * @param open whether it may reply now
 * @param closedAt when it said that it wants to say no more; absent otherwise
 * @param items in the edition's reading order
 */
record ReplyLogView(
        UUID assessment,
        Instant deadline,
        boolean open,
        Instant closedAt,
        Counts counts,
        List<ReplyView> items,
        int page,
        int size,
        long total) {

    /**
     * @param criteria that the peers judged
     * @param undecided replies that disagree and wait for a decision
     */
    record Counts(long criteria, long agreed, long disagreed, long upheld, long changed, long undecided) {

        static Counts of(long criteria, List<ReplyView> replies) {
            return new Counts(
                    criteria,
                    count(replies, reply -> reply.position() == ReplyPosition.AGREE),
                    count(replies, reply -> reply.position() == ReplyPosition.DISAGREE),
                    count(replies, reply -> reply.decidedAs(ReplyOutcome.UPHELD)),
                    count(replies, reply -> reply.decidedAs(ReplyOutcome.CHANGED)),
                    count(replies, ReplyView::undecided));
        }

        private static long count(List<ReplyView> replies, Predicate<ReplyView> which) {
            return replies.stream().filter(which).count();
        }
    }

    static ReplyLogView of(ReplyPeriod period, Instant now, Counts counts, Page<ReplyView> page) {
        return new ReplyLogView(
                period.peer(),
                period.deadline(),
                period.isOpen(now),
                period.closedAt(),
                counts,
                page.items(),
                page.page(),
                page.size(),
                page.total());
    }
}
