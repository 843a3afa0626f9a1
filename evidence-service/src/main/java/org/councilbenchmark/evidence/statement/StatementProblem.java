package org.councilbenchmark.evidence.statement;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;

/** How a statement can be wrong. */
enum StatementProblem implements ProblemType {
    STATEMENT_INVALID("statement-invalid", "The evidence cannot be taken as it was stated", 422),
    URL_NOT_ACCEPTED("url-not-accepted", "The address cannot be evidence", 422);

    private final String slug;
    private final String title;
    private final int status;

    StatementProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    ProblemException at(String member, String code, Object value, String detail, String remedy) {
        return with(detail, remedy).fault(Fault.at("/" + member, code, value, detail, remedy));
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
