package org.councilbenchmark.catalogue.importing;

import org.councilbenchmark.platform.problem.ProblemType;

/** How imports fail. */
enum ImportProblem implements ProblemType {
    IMPORT_FAULTY("import-faulty", "The file breaks rules of an edition", 422),
    BASIS_UNKNOWN("import-basis-unknown", "There is no such edition to be based on", 422);

    private final String slug;
    private final String title;
    private final int status;

    ImportProblem(String slug, String title, int status) {
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
