package org.councilbenchmark.evidence.quota;

import org.councilbenchmark.platform.problem.ProblemType;

/**
 * Every way in which a quota stands in the way. More than is left is 422 and not 413: smaller files do not help a council
 * that has nothing left, and waiting (429) does not either.
 */
enum QuotaProblem implements ProblemType {
    QUOTA_EXCEEDED("quota-exceeded", "The council has no room for this", 422),
    QUOTA_NOT_FOUND("quota-not-found", "There is no such council, or none whose quota you may see", 404),
    TOO_MANY_UPLOADS("too-many-uploads", "The council has too many uploads under way", 429);

    private final String slug;
    private final String title;
    private final int status;

    QuotaProblem(String slug, String title, int status) {
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
