package org.councilbenchmark.assessment.replyperiod;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which the time for replies can be wrong. */
enum ReplyPeriodProblem implements ProblemType {
    REPLIES_ELSEWHERE("replies-elsewhere", "Replies are given on the peer assessment", 409),
    REPLIES_AT_REST("replies-at-rest", "Replies change only while the peer assessment is submitted", 409),
    REPLIES_CLOSED("replies-closed", "The council wants to say no more", 409),
    REPLY_DEADLINE_PASSED("reply-deadline-passed", "The time for replies is over", 409),
    DEADLINE_NOT_AHEAD("deadline-not-ahead", "A deadline must lie ahead", 422);

    private final String slug;
    private final String title;
    private final int status;

    ReplyPeriodProblem(String slug, String title, int status) {
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
