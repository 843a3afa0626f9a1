package org.councilbenchmark.evidence.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return Optional.ofNullable(known(Set.of(id)).get(id));
    }

    /** Those of the assessments that our copy has. */
    public Map<UUID, Assessment> known(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : assessments.find(ids);
    }

    /** As {@link #known(Collection)}, and until the end of the transaction none of them is frozen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Assessment> hold(Collection<UUID> ids) {
        return assessments.hold(ids);
    }

    /** From our copy, else by asking; call it outside any transaction, since the asking may take seconds. */
    public Optional<Assessment> find(UUID id) {
        requireNoTransaction();
        Optional<Assessment> known = known(id);
        return known.isPresent() ? known : question.ask(id).map(this::remember);
    }

    /**
     * Whether the assessment service lets the caller see the assessment; always asks, so call it outside any
     * transaction.
     */
    public boolean shownToCaller(UUID id) {
        requireNoTransaction();
        return question.shown(id);
    }

    private static void requireNoTransaction() {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("a remote question has no place in a transaction");
        }
    }

    private Assessment remember(Assessment answered) {
        QuarkusTransaction.requiringNew()
                .run(() -> assessments.store(List.of(AssessmentRepository.Versioned.of(answered, 0))));
        return answered;
    }
}
