package org.councilbenchmark.evidence.link;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentEvent;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.edition.EditionService;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.security.Actor;

/** Ties one document to one criterion, and unties them. */
@ApplicationScoped
public class LinkService {

    @Inject
    LinkRepository links;

    @Inject
    LinkReading reading;

    @Inject
    LinkWriting writing;

    @Inject
    DocumentService documents;

    @Inject
    AssessmentService assessments;

    @Inject
    CouncilService councils;

    @Inject
    EditionService editions;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    /** Makes the link, or changes its details. What may take long, or asks elsewhere, is done before the transaction. */
    Linking link(UUID id, LinkWish wish) {
        OwnDocument document = documents.require(id);
        Assessment assessment =
                LinkRules.known(assessments.find(wish.assessment()), wish.assessment(), councils.scope());
        LinkRules.sameCouncil(document, assessment);
        editions.requireCriterion(assessment.benchmark(), assessment.edition(), wish.criterion());
        LinkWriting.Written written = QuarkusTransaction.requiringNew().call(() -> writing.write(id, List.of(wish)));
        LinkView view = reading.shown(id, List.of(wish)).stream().findFirst().orElseThrow(() -> notFound(wish.key(id)));
        return new Linking(view, written.made() == 1);
    }

    /** Tells the links of these documents again, as they were told first; returns how many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int republish(List<UUID> ofDocuments) {
        List<DocumentEvent.Linked> events = links.ofDocuments(ofDocuments).stream()
                .map(each -> each.link().linked(each.demonstration()))
                .toList();
        outbox.addAll(events);
        return events.size();
    }

    /** Takes the link away. */
    void unlink(Link.Key key) {
        OwnDocument document = documents.require(key.document());
        QuarkusTransaction.requiringNew().run(() -> remove(key, document));
    }

    private void remove(Link.Key key, OwnDocument document) {
        assessments.hold(Set.of(key.assessment())).values().stream()
                .filter(Assessment::frozen)
                .filter(frozen -> links.findById(key) != null)
                .forEach(LinkRules::notFrozen);
        documents.hold(key.document());
        if (!links.deleteById(key)) {
            throw notFound(key);
        }
        outbox.add(new DocumentEvent.Unlinked(
                document.id(),
                document.council(),
                document.demonstration(),
                key.assessment(),
                key.criterion(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                documents.changeWithEvent(key.document())));
    }

    private static ProblemException notFound(Link.Key key) {
        return LinkProblem.LINK_NOT_FOUND.with(
                "The document does not back criterion " + key.criterion() + " of this assessment.",
                "See what it backs with GET /v1/documents/" + key.document() + "/links.");
    }

    /** @param isNew whether the link was not there before */
    record Linking(LinkView view, boolean isNew) {}
}
