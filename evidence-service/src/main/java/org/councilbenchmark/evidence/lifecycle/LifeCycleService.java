package org.councilbenchmark.evidence.lifecycle;

import static org.councilbenchmark.evidence.lifecycle.LifeCycleProblem.ALREADY_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.document.DocumentEvent;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.DocumentService.Versioned;
import org.councilbenchmark.evidence.document.Metadata;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.journal.Change;
import org.councilbenchmark.evidence.journal.Deed;
import org.councilbenchmark.evidence.journal.DocumentAction;
import org.councilbenchmark.evidence.journal.Journal;
import org.councilbenchmark.evidence.standing.Mark;
import org.councilbenchmark.evidence.standing.StandingService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** What its owner does with a document after it was recorded. What changes nothing is neither written nor told. */
@ApplicationScoped
class LifeCycleService {

    @Inject
    DocumentService documents;

    @Inject
    StandingService standings;

    @Inject
    Journal journal;

    @Inject
    Actor actor;

    @Transactional
    Versioned describe(UUID id, ExpectedVersion expected, DescribeDocument wanted) {
        Metadata after = wanted.metadata();
        OwnDocument document = documents.open(id, expected);
        List<Change> changes = MetadataChanges.between(document.metadata(), after);
        if (!changes.isEmpty()) {
            documents.describe(id, after);
            Deed deed = new Deed(id, actor.id(), DocumentAction.DESCRIBED, changes, wanted.reason());
            if (MetadataChanges.concernOthers(document.metadata(), after)) {
                journal.tell(deed, changed(document, after, document.standing().supersededBy()));
            } else {
                documents.change(id);
                journal.write(deed);
            }
        }
        return documents.versioned(id);
    }

    /** @param by null to take an earlier supersession back */
    @Transactional
    Versioned supersede(UUID id, ExpectedVersion expected, UUID by, String reason) {
        if (by != null) {
            Stream.of(id, by).sorted().forEach(documents::hold);
        }
        OwnDocument document = documents.open(id, expected);
        Change change = new Change("supersededBy", text(document.standing().supersededBy()), text(by));
        if (by != null) {
            Succession.check(document, by, documents, standings);
        }
        if (!Objects.equals(change.from(), change.to())) {
            standings.supersede(id, by);
            journal.tell(
                    Deed.of(id, actor.id(), DocumentAction.SUPERSEDED, change).because(reason),
                    changed(document, document.metadata(), by));
        }
        return documents.versioned(id);
    }

    @Transactional
    Versioned withdraw(UUID id, ExpectedVersion expected, WithdrawDocument wanted) {
        OwnDocument document = documents.open(id, expected);
        if (document.standing().withdrawal() != null) {
            throw ALREADY_WITHDRAWN.with(
                    "The document was withdrawn on "
                            + document.standing().withdrawal().at() + ".",
                    "See why in GET /v1/documents/" + id + "; to use the content again, upload it as a new document.");
        }
        Mark withdrawal = Mark.now(actor.id(), wanted.reason().trim());
        standings.withdraw(id, withdrawal);
        journal.tell(
                Deed.of(id, actor.id(), DocumentAction.WITHDRAWN).because(withdrawal.reason()),
                new DocumentEvent.Withdrawn(
                        id,
                        document.council(),
                        document.demonstration(),
                        withdrawal.at(),
                        withdrawal.by(),
                        documents.changeWithEvent(id)));
        return documents.versioned(id);
    }

    private DocumentEvent.Changed changed(OwnDocument document, Metadata now, UUID supersededBy) {
        return new DocumentEvent.Changed(
                document.id(),
                document.council(),
                document.demonstration(),
                now.effectiveFrom(),
                now.effectiveTo(),
                now.reviewOn(),
                now.classification(),
                supersededBy,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                documents.changeWithEvent(document.id()));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
