package org.councilbenchmark.evidence.link;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentEvent;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.edition.EditionService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.security.Actor;

/** Ties documents to criteria and unties them. */
@ApplicationScoped
public class LinkService {

    @Inject
    LinkRepository links;

    @Inject
    DocumentService documents;

    @Inject
    AssessmentService assessments;

    @Inject
    EditionService editions;

    @Inject
    CouncilService councils;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    /** Makes the link, or changes its details. What may take long, or asks elsewhere, is done before the transaction. */
    Linking link(Link.Key key, LinkDetails details) {
        OwnDocument document = documents.requireAvailable(key.document());
        Assessment assessment = LinkRules.known(assessments.find(key.assessment()), key.assessment());
        LinkRules.sameCouncil(document, assessment);
        editions.requireCriterion(assessment.benchmark(), assessment.edition(), key.criterion());
        return QuarkusTransaction.requiringNew().call(() -> write(key, document, details, assessment));
    }

    private Linking write(Link.Key key, OwnDocument document, LinkDetails details, Assessment found) {
        LinkRules.notFrozen(assessments.known(key.assessment()).orElse(found));
        documents.hold(key.document());
        Link link = links.findById(key);
        if (link != null) {
            if (link.describe(details)) {
                documents.change(key.document());
            }
            return new Linking(LinkView.of(link, document), false);
        }
        Link made = new Link(key, document.council(), actor.id(), documents.changeWithEvent(key.document()));
        made.describe(details);
        links.persist(made);
        outbox.add(made.linked(document.demonstration()));
        return new Linking(LinkView.of(made, document), true);
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
        documents.hold(key.document());
        if (!links.deleteById(key)) {
            throw LinkProblem.LINK_NOT_FOUND.with(
                    "The document does not back criterion " + key.criterion() + " of this assessment.",
                    "See what it backs with GET /v1/documents/" + key.document() + "/links.");
        }
        assessments.known(key.assessment()).ifPresent(LinkRules::notFrozen);
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

    Page<LinkView> ofDocument(UUID id, Paging paging) {
        documents.require(id);
        return page(new LinkRepository.Narrowing(id, null, null, true), paging);
    }

    Page<LinkView> search(UUID assessment, String criterion, boolean demonstration, Paging paging) {
        return page(new LinkRepository.Narrowing(null, assessment, criterion, demonstration), paging);
    }

    private Page<LinkView> page(LinkRepository.Narrowing to, Paging paging) {
        LinkRepository.Found found = links.search(to, councils.scope(), paging);
        List<LinkView> items = found.page().stream()
                .map(each -> LinkView.of(each.link(), each.title(), each.demonstration()))
                .toList();
        return Page.of(items, paging, found.total());
    }

    /** @param isNew whether the link was not there before */
    record Linking(LinkView view, boolean isNew) {}
}
