package org.councilbenchmark.evidence.sniffing;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;

/** Why a file may not come in: the types of problem. The single reasons below them are in {@link FileFault}. */
public enum FileProblem implements ProblemType {
    FILE_EMPTY("file-empty", "The file is empty", 422),
    FILE_UNREADABLE("file-unreadable", "The file cannot be read as what it is", 422),
    FILE_UNSAFE("file-unsafe", "The file holds something that is not accepted", 422),
    MEDIA_TYPE_NOT_ACCEPTED("media-type-not-accepted", "Files of this type are not accepted", 422);

    private final String slug;
    private final String title;
    private final int status;

    FileProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** A refusal that names the part {@code file} as the place. */
    public ProblemException ofFile(String code, Object value, String detail, String remedy) {
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
