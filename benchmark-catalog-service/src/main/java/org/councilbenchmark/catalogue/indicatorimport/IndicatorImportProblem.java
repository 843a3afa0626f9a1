package org.councilbenchmark.catalogue.indicatorimport;

import org.councilbenchmark.platform.problem.ProblemType;

/** How imports of tables fail. */
enum IndicatorImportProblem implements ProblemType {
    TABLE_FAULTY("indicator-table-faulty", "The table breaks rules of indicators", 422);

    private final String slug;
    private final String title;
    private final int status;

    IndicatorImportProblem(String slug, String title, int status) {
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
