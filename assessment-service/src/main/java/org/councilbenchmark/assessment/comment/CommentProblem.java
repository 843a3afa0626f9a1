package org.councilbenchmark.assessment.comment;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a comment can be refused. */
enum CommentProblem implements ProblemType {
    COMMENTS_OF_ANOTHER_SIDE("comments-of-another-side", "These are the working notes of another side", 403),
    COMMENT_NOT_YOURS("comment-not-yours", "Only its author changes a comment", 403),
    COMMENT_ANSWERED("comment-answered", "Somebody has answered the comment", 409),
    COMMENT_DELETED("comment-deleted", "The comment was taken back", 409),
    COMMENT_IS_REPLY("comment-is-reply", "A thread is resolved at its first comment", 409),
    REPLY_TO_UNKNOWN("reply-to-unknown", "There is no such comment to answer", 422);

    private final String slug;
    private final String title;
    private final int status;

    CommentProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
