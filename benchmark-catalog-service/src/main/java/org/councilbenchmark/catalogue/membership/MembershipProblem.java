package org.councilbenchmark.catalogue.membership;

import org.councilbenchmark.platform.problem.ProblemType;

/** How the members of a group fail. */
enum MembershipProblem implements ProblemType {
    MEMBERS_FAULTY("comparator-members-faulty", "The members break rules of a comparator group", 422);

    private final String slug;
    private final String title;
    private final int status;

    MembershipProblem(String slug, String title, int status) {
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
