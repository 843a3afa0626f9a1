package org.councilbenchmark.assessment.access;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which an assessment that may be seen cannot be read through or touched. */
public enum AccessProblem implements ProblemType {
    ASSESSMENT_NOT_DRAFT("assessment-not-draft", "Ratings change only while the assessment is a draft", 409),
    ASSESSMENT_SEALED("assessment-sealed", "Self and peer ratings are sealed from each other", 403),
    OWN_COUNCIL("peer-of-own-council", "Nobody assesses their own council as a peer", 403),
    NOT_FOR_YOUR_SIDE("not-for-your-side", "This is for others to do", 403),
    DECLARATION_MISSING("declaration-missing", "Interests must be declared before rating", 403),
    INTEREST_DECLARED("interest-declared", "A declared interest keeps you from rating this", 403);

    private final String slug;
    private final String title;
    private final int status;

    AccessProblem(String slug, String title, int status) {
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
