package org.councilbenchmark.assessment.stream;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a live stream cannot be opened, apart from those of access. */
enum StreamProblem implements ProblemType {
    LAST_EVENT_UNKNOWN("last-event-unknown", "The stream cannot go on from there", 400),
    TOO_MANY_STREAMS("too-many-streams", "You have too many streams open", 429),
    STREAMS_EXHAUSTED("streams-exhausted", "Too many streams are open", 503);

    private final String slug;
    private final String title;
    private final int status;

    StreamProblem(String slug, String title, int status) {
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
