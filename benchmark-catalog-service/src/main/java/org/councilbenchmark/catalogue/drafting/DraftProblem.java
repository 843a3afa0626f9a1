package org.councilbenchmark.catalogue.drafting;

import org.councilbenchmark.platform.problem.ProblemType;

/** How writing an edition fails. */
enum DraftProblem implements ProblemType {
    NODE_NOT_HERE("node-unknown", "The edition has no such node", 404),
    EDITION_FAULTY("edition-faulty", "The edition breaks rules and cannot be published", 422),
    PLACE_UNSUITABLE("place-unsuitable", "The node cannot stand there", 422),
    ORIGIN_UNKNOWN("origin-unknown", "What the node is derived from is not known", 422),
    COPY_UNKNOWN("copy-unknown", "There is nothing to copy from", 422),
    ADDRESS_DIFFERS("address-differs", "Path and body name different things", 422);

    private final String slug;
    private final String title;
    private final int status;

    DraftProblem(String slug, String title, int status) {
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
