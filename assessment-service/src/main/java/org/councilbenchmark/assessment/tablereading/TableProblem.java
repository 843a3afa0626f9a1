package org.councilbenchmark.assessment.tablereading;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a table that was filled in cannot be used. */
public enum TableProblem implements ProblemType {
    TABLE_UNREADABLE("ratings-table-unreadable", "The file is not a table that can be read", 400),
    TABLE_FOREIGN("ratings-table-foreign", "The table is of another assessment or edition", 422),
    TABLE_INVALID("ratings-table-invalid", "Rows of the table are wrong", 422);

    private final String slug;
    private final String title;
    private final int status;

    TableProblem(String slug, String title, int status) {
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

    static RuntimeException unreadable(String code, String detail, String remedy) {
        return TABLE_UNREADABLE
                .with(detail, remedy)
                .fault(new Fault(code, null, null, null, null, null, detail, remedy, null));
    }
}
