package org.councilbenchmark.evidence.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.DocumentService.Versioned;
import org.councilbenchmark.evidence.document.DocumentState;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.document.RecordableDay;
import org.councilbenchmark.evidence.journal.Change;
import org.councilbenchmark.evidence.journal.Deed;
import org.councilbenchmark.evidence.journal.DocumentAction;
import org.councilbenchmark.evidence.journal.Journal;
import org.councilbenchmark.evidence.standing.Mark;
import org.councilbenchmark.evidence.standing.StandingService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** How long contents are kept. Each change is written to the history; others do not hear of it. */
@ApplicationScoped
class RetentionService {

    @Inject
    RetentionConfig config;

    @Inject
    DocumentService documents;

    @Inject
    StandingService standings;

    @Inject
    Journal journal;

    @Inject
    Actor actor;

    @Inject
    Disposing disposing;

    RetentionView get(UUID id) {
        OwnDocument document = documents.require(id);
        Retention retention = Retention.of(document, config.years());
        List<String> obstacles = document.state() == DocumentState.DISPOSED
                ? List.of()
                : disposing.obstacles(document, retention).stream()
                        .map(each -> each.type().slug())
                        .toList();
        return new RetentionView(
                retention.until(),
                retention.stated(),
                document.standing().legalHold(),
                document.standing().disposal(),
                obstacles);
    }

    @Transactional
    Versioned set(UUID id, ExpectedVersion expected, SetRetention wanted) {
        RecordableDay.require("retainUntil", wanted.retainUntil());
        OwnDocument document = disposing.requireKept(documents.open(id, expected));
        if (!Objects.equals(document.standing().retainUntil(), wanted.retainUntil())) {
            standings.retain(id, wanted.retainUntil());
            List<Change> changes = new Change.Comparison()
                    .member("retainUntil", document.standing().retainUntil(), wanted.retainUntil())
                    .changes();
            written(new Deed(id, actor.id(), DocumentAction.RETENTION_SET, changes, wanted.reason()));
        }
        return documents.versioned(id);
    }

    /** Another reason replaces the earlier one, and the hold's beginning with it; both stay in the history. */
    @Transactional
    Versioned hold(UUID id, ExpectedVersion expected, PlaceHold wanted) {
        OwnDocument document = disposing.requireKept(documents.open(id, expected));
        Mark now = document.standing().legalHold();
        String reason = wanted.reason().trim();
        if (now == null || !now.reason().equals(reason)) {
            standings.hold(id, Mark.now(actor.id(), reason));
            written(Deed.of(id, actor.id(), DocumentAction.HELD).because(reason));
        }
        return documents.versioned(id);
    }

    @Transactional
    Versioned release(UUID id, ExpectedVersion expected, String reason) {
        OwnDocument document = documents.open(id, expected);
        if (document.standing().legalHold() != null) {
            standings.release(id);
            written(Deed.of(id, actor.id(), DocumentAction.RELEASED).because(reason));
        }
        return documents.versioned(id);
    }

    /** Lets go of the content for good. Row, digest, chain and history stay. */
    @Transactional
    Versioned dispose(UUID id, ExpectedVersion expected, String reason) {
        OwnDocument document = disposing.requireKept(documents.open(id, expected));
        disposing.requireAllowed(document, Retention.of(document, config.years()));
        Mark disposal = Mark.now(actor.id(), null);
        standings.dispose(id, disposal);
        written(Deed.of(id, actor.id(), DocumentAction.DISPOSED).because(reason));
        disposing.letGo(document);
        return documents.versioned(id);
    }

    private void written(Deed deed) {
        documents.change(deed.document());
        journal.write(deed);
    }
}
