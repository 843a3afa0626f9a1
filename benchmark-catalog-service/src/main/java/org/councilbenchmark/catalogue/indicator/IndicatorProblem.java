package org.councilbenchmark.catalogue.indicator;

import java.util.stream.Stream;
import org.councilbenchmark.catalogue.measure.Breach;
import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about indicators fail. */
enum IndicatorProblem implements ProblemType {
    INDICATOR_UNKNOWN("indicator-unknown", "There is no such indicator", 404),
    NOT_IN_FORCE("indicator-not-in-force", "The indicator has no definition on that day", 404),
    CODE_MALFORMED("indicator-code-malformed", "The code cannot name an indicator", 422),
    PARENT_UNSUITABLE("indicator-parent-unsuitable", "The parent cannot have this indicator as a part", 422),
    DEFINITION_FAULTY("indicator-definition-faulty", "The definition breaks a rule", 422);

    private final String slug;
    private final String title;
    private final int status;

    IndicatorProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** The problem of a breached rule: one of its own for the rules about codes, else the common one. */
    static IndicatorProblem of(Breach breach) {
        return Stream.of(CODE_MALFORMED, PARENT_UNSUITABLE)
                .filter(problem -> problem.slug.equals(breach.code()))
                .findFirst()
                .orElse(DEFINITION_FAULTY);
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
