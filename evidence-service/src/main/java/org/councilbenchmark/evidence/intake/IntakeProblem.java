package org.councilbenchmark.evidence.intake;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;

/** Why a file may not come in. */
enum IntakeProblem implements ProblemType {
    MEDIA_TYPE_NOT_ACCEPTED("media-type-not-accepted", "Files of this type are not accepted", 422),
    FILE_EMPTY("file-empty", "The file is empty", 422);

    private final String slug;
    private final String title;
    private final int status;

    IntakeProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** A refusal that names the part {@code file} as the place. */
    ProblemException ofFile(String code, Object value, String detail, String remedy) {
        return with(detail, remedy).fault(Fault.at("/file", code, value, detail, remedy));
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
