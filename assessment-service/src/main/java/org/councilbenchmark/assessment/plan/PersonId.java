package org.councilbenchmark.assessment.plan;

/** How somebody is named who answers for something: by the subject of their token, which is told to other services. */
public final class PersonId {

    /** Neither blanks nor an at sign: names and addresses do not pass for it. */
    public static final String PATTERN = "[^\\s@\\x00-\\x1F\\x7F]{1,255}";

    public static final String MESSAGE =
            "must be the pseudonymous id of a person, without blanks and '@'; names stay out of it";

    private PersonId() {}
}
