package org.councilbenchmark.catalogue.comparator;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about comparator groups fail. */
enum ComparatorProblem implements ProblemType {
    GROUP_UNKNOWN("comparator-group-unknown", "There is no such comparator group", 404),
    NOT_YOURS("comparator-group-not-yours", "The comparator group is not yours to change", 403),
    ID_MALFORMED("comparator-group-id-malformed", "The id cannot name a comparator group of yours", 422),
    GROUP_UNSUITABLE("comparator-group-unsuitable", "The comparator group cannot be so", 422);

    private final String slug;
    private final String title;
    private final int status;

    ComparatorProblem(String slug, String title, int status) {
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

    /** Names the place in the body. */
    ProblemException at(String pointer, Object value, String detail, String remedy) {
        return with(detail, remedy).fault(Fault.at(pointer, slug, value, detail, remedy));
    }

    static ProblemException unknown(String id) {
        return GROUP_UNKNOWN.with(
                "There is no comparator group '" + id + "', or none that you may see.",
                "List them at /v1/comparator-groups; computed ones are named like region:E12000002 or tier:SINGLE.");
    }
}
