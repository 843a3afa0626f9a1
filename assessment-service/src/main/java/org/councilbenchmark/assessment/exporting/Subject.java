package org.councilbenchmark.assessment.exporting;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.assessment.AssessmentView;
import org.councilbenchmark.assessment.council.CouncilView;

/** Which assessment it is, whatever becomes of the service: without links, and without what depends on the reader. */
public record Subject(
        UUID id,
        CouncilView council,
        String benchmark,
        String edition,
        String editionTitle,
        AssessmentKind kind,
        String period,
        String periodLabel,
        String title,
        AssessmentStatus status,
        boolean demonstration,
        Instant openedAt,
        String openedBy,
        Instant withdrawnAt,
        String withdrawnBy,
        UUID supersedes,
        Instant supersededAt,
        UUID supersededBy) {

    static Subject of(AssessmentView view, String editionTitle) {
        return new Subject(
                view.id(),
                view.council(),
                view.benchmark(),
                view.edition(),
                editionTitle,
                view.kind(),
                view.period(),
                view.periodLabel(),
                view.title(),
                view.status(),
                view.demonstration(),
                view.openedAt(),
                view.openedBy(),
                view.withdrawnAt(),
                view.withdrawnBy(),
                view.supersedes(),
                view.supersededAt(),
                view.supersededBy());
    }

    /** The edition in one word, unique among all. */
    public String editionKey() {
        return benchmark + "@" + edition;
    }

    /** Its own title, or one made of what it is. */
    public String name() {
        return title == null || title.isBlank()
                ? "%s assessment of %s, %s".formatted(kind, council.name(), period)
                : title;
    }
}
