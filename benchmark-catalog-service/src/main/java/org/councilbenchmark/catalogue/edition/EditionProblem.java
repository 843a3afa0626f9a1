package org.councilbenchmark.catalogue.edition;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about editions fail. */
enum EditionProblem implements ProblemType {
    EDITION_UNKNOWN("edition-unknown", "The benchmark has no such edition", 404),
    NODE_UNKNOWN("node-unknown", "The edition has no such node", 404),
    EDITION_IMMUTABLE("edition-immutable", "A published edition does not change", 409),
    EDITION_EXISTS("edition-exists", "There is an edition of that code", 409),
    NOT_PUBLISHED("edition-not-published", "The edition is not published", 409),
    ALREADY_RETIRED("edition-retired-already", "The edition is retired already", 409),
    SUCCESSOR_UNSUITABLE("edition-successor-unsuitable", "This edition cannot stand in its place", 422);

    private final String slug;
    private final String title;
    private final int status;

    EditionProblem(String slug, String title, int status) {
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
