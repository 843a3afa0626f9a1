package org.councilbenchmark.catalogue.reorganisation;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;

/** How changes to councils fail. */
enum ReorganisationProblem implements ProblemType {
    ID_MALFORMED("council-id-malformed", "The id cannot be a council's", 422),
    DATE_UNSUITABLE("council-date-unsuitable", "The day does not fit what is known", 422),
    PLACE_UNSUITABLE("council-place-unsuitable", "The council cannot lie there", 422),
    CODE_TAKEN("council-code-taken", "The code is or was in use already", 422),
    SUCCESSOR_UNSUITABLE("council-successor-unsuitable", "The body cannot take over", 422),
    LINEAGE_CIRCULAR("council-lineage-circular", "The lineage would lead back to itself", 422),
    SHARES_EXCEED_WHOLE("council-shares-exceed-whole", "The shares add up to more than the whole", 422);

    private final String slug;
    private final String title;
    private final int status;

    ReorganisationProblem(String slug, String title, int status) {
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
}
