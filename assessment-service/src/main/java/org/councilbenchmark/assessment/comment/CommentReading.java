package org.councilbenchmark.assessment.comment;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;
import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.comment.CommentRepository.Key;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.Fault;

/** Reading comments, for whose notes they are. */
@ApplicationScoped
public class CommentReading {

    @Inject
    CommentRepository comments;

    @Inject
    CommentSearch search;

    @Inject
    CommentAccess access;

    @Inject
    EditionService editions;

    @Transactional
    CommentView find(Key key) {
        requireCriterion(access.requireReader(key.assessment()).assessment(), key.criterion());
        return require(key);
    }

    @Transactional
    Page<CommentView> ofCriterion(UUID assessment, String criterion, Paging paging) {
        requireCriterion(access.requireReader(assessment).assessment(), criterion);
        return search.ofCriterion(assessment, criterion, paging);
    }

    @Transactional
    Page<CommentView> ofAssessment(UUID assessment, CommentFilter filter, Paging paging) {
        AssessmentRef found = access.requireReader(assessment).assessment();
        if (filter.criterion != null
                && edition(found).criterion(filter.criterion).isEmpty()) {
            String detail = unknown(found, filter.criterion);
            String remedy = "Send the code of a criterion, or leave it out.";
            throw INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in("criterion", "criterion-unknown", filter.criterion, detail, remedy));
        }
        return search.ofAssessment(assessment, filter, paging);
    }

    /** Open threads by criterion; empty altogether where the caller may not know of them. */
    public Optional<Map<String, Integer>> openThreads(Seen seen) {
        return CommentAccess.mayRead(seen)
                ? Optional.of(search.open(seen.assessment().id()))
                : Optional.empty();
    }

    CommentView require(Key key) {
        return comments.find(key).orElseThrow(() -> notFound(key));
    }

    void requireCriterion(AssessmentRef assessment, String criterion) {
        Edition edition = edition(assessment);
        if (edition.criterion(criterion).isEmpty()) {
            throw NOT_FOUND.with(
                    unknown(assessment, criterion),
                    "Use the code of a criterion of the edition, such as "
                            + edition.criteria().get(0) + ".");
        }
    }

    static RuntimeException notFound(Key key) {
        return NOT_FOUND.with(
                "There is no such comment on " + key.criterion() + ".",
                "Take an id from GET …/comments of this criterion.");
    }

    private Edition edition(AssessmentRef assessment) {
        return editions.require(assessment.benchmark(), assessment.edition());
    }

    private static String unknown(AssessmentRef assessment, String criterion) {
        return "Edition %s of %s has no criterion '%s'."
                .formatted(assessment.edition(), assessment.benchmark(), criterion);
    }
}
