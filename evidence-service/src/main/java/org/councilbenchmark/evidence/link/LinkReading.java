package org.councilbenchmark.evidence.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.access.EvidenceAccess;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.DocumentState;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** Shows links from both of their ends. */
@ApplicationScoped
public class LinkReading {

    @Inject
    LinkRepository links;

    @Inject
    DocumentService documents;

    @Inject
    AssessmentService assessments;

    @Inject
    EvidenceAccess access;

    @Inject
    CouncilService councils;

    /** Of a document of the caller's own: it may back what is nobody else's business. */
    Page<LinkView> ofDocument(UUID id, Paging paging) {
        documents.require(id);
        return page(new LinkRepository.Narrowing(id, null, null, true), councils.scope(), paging);
    }

    /** Of the caller's own councils, and of another where one assessment is named that the caller may see. */
    Page<LinkView> search(UUID assessment, String criterion, boolean demonstration, Paging paging) {
        CouncilScope scope = assessment == null ? councils.scope() : access.scopeOf(assessment);
        return page(new LinkRepository.Narrowing(null, assessment, criterion, demonstration), scope, paging);
    }

    /** The document's links to these, in the order of their making. */
    public List<LinkView> shown(UUID document, Collection<LinkWish> wishes) {
        return views(links.shown(wishes.stream().map(wish -> wish.key(document)).toList()));
    }

    private Page<LinkView> page(LinkRepository.Narrowing to, CouncilScope scope, Paging paging) {
        LinkRepository.Found found = links.search(to, scope, paging);
        return Page.of(views(found.page()), paging, found.total());
    }

    private List<LinkView> views(List<LinkRepository.Shown> shown) {
        Map<UUID, Assessment> known = assessments.known(
                shown.stream().map(each -> each.link().key.assessment()).collect(Collectors.toSet()));
        Map<UUID, DocumentState> states = documents.states(
                shown.stream().map(each -> each.link().key.document()).collect(Collectors.toSet()));
        return shown.stream()
                .map(each -> LinkView.of(
                        each,
                        states.get(each.link().key.document()),
                        known.get(each.link().key.assessment())))
                .toList();
    }
}
