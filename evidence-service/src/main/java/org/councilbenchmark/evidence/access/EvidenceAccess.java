package org.councilbenchmark.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.evidence.access.BackedAssessments.Backed;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.store.Sha256;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Answers for every feature whether somebody who is not of the council may read its evidence. */
@ApplicationScoped
public class EvidenceAccess {

    private static final CouncilScope WHOSEVER = new CouncilScope(true, Set.of());

    private final BackedAssessments backed;
    private final AssessmentService assessments;
    private final CouncilService councils;
    private final JsonWebToken token;
    private final RecentAnswers answers;

    @Inject
    EvidenceAccess(
            BackedAssessments backed,
            AssessmentService assessments,
            CouncilService councils,
            JsonWebToken token,
            AccessConfig config) {
        this.backed = backed;
        this.assessments = assessments;
        this.councils = councils;
        this.token = token;
        this.answers = new RecentAnswers(config.answersKept(), config.answersMost(), Clock.systemUTC());
    }

    /**
     * The latest revision with which the document, which is not of the caller's councils, backs an assessment that the
     * caller may see; empty where there is none. 503 when nobody can tell. Asks elsewhere: never inside a transaction. A
     * document that backs more than 20 assessments is judged by those 20 that have its latest revisions.
     */
    public Optional<Integer> latestRevision(UUID document) {
        return backed.by(document, null).stream()
                .filter(each -> shown(each.assessment()))
                .map(Backed::revision)
                .findFirst();
    }

    /** As {@link #latestRevision}: whether this revision of the document is one that backs such an assessment. */
    public boolean mayRead(UUID document, int revision) {
        return backed.by(document, revision).stream().anyMatch(each -> shown(each.assessment()));
    }

    /**
     * Whose links a question about one assessment may be answered with: those of everybody where the caller may see the
     * assessment, which is of one council, and else those of the caller's own councils.
     */
    public CouncilScope scopeOf(UUID assessment) {
        CouncilScope own = councils.scope();
        return assessments
                .known(assessment)
                .filter(known -> !own.covers(known.council()))
                .filter(known -> shown(known.id()))
                .map(known -> WHOSEVER)
                .orElse(own);
    }

    /** Whether the caller may know what backs the assessment. */
    public boolean mayRead(Assessment assessment) {
        return councils.scope().covers(assessment.council()) || shown(assessment.id());
    }

    private boolean shown(UUID assessment) {
        String caller = Sha256.ofText(token.getRawToken());
        return answers.get(new RecentAnswers.Question(caller, assessment), () -> assessments.shownToCaller(assessment));
    }
}
