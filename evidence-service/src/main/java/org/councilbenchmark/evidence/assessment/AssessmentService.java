package org.councilbenchmark.evidence.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of assessments. */
@ApplicationScoped
public class AssessmentService {

    @Inject
    AssessmentRepository assessments;

    @Inject
    AssessmentQuestion question;

    /** From our copy alone. */
    public Optional<Assessment> known(UUID id) {
        return assessments.find(id);
    }

    /** From our copy, else by asking; call it outside any transaction, since the asking may take seconds. */
    public Optional<Assessment> find(UUID id) {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("a remote question has no place in a transaction");
        }
        Optional<Assessment> known = assessments.find(id);
        return known.isPresent() ? known : question.ask(id).map(this::remember);
    }

    private Assessment remember(Assessment answered) {
        QuarkusTransaction.requiringNew()
                .run(() -> assessments.store(List.of(AssessmentRepository.Versioned.of(answered, 0))));
        return answered;
    }
}
