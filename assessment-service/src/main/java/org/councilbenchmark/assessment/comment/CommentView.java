package org.councilbenchmark.assessment.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment on a criterion.
 *
 * @param replyTo the comment that opened the thread; absent where this one did
 * @param text absent once it was taken back
 * @param deleted whether it was
 * @param editedAt when it was last reworded
 * @param resolved whether the thread is settled
 * @param resolvedAt on the comment that opened the thread
 * @param version also its ETag
 */
record CommentView(
        UUID id,
        String criterion,
        UUID replyTo,
        String text,
        boolean deleted,
        String author,
        Instant writtenAt,
        Instant editedAt,
        boolean resolved,
        Instant resolvedAt,
        String resolvedBy,
        long version) {

    boolean isReply() {
        return replyTo != null;
    }

    String path(UUID assessment) {
        return "/v1/assessments/%s/criteria/%s/comments/%s".formatted(assessment, criterion, id);
    }

    /** For caches: a reply's ETag tells also whether its thread is resolved, which its own version does not count. */
    String tag() {
        return version + (resolved ? ".resolved" : ".open");
    }
}
