package org.councilbenchmark.evidence.partial;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why the bytes of a request are not taken. */
enum PartialProblem implements ProblemType {
    LONGER_THAN_ANNOUNCED("upload-longer-than-announced", "More bytes came than were announced", 413),
    UPLOAD_LOCKED("upload-locked", "Another request is writing to the upload", 423),
    CHECKSUM_MISMATCH("checksum-mismatch", "The bytes are not those that their checksum names", 460);

    private final String slug;
    private final String title;
    private final int status;

    PartialProblem(String slug, String title, int status) {
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
