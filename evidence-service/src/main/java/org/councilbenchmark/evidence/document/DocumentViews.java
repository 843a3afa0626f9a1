package org.councilbenchmark.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.council.CouncilView;
import org.councilbenchmark.evidence.revision.RevisionService;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.standing.StandingService;
import org.councilbenchmark.evidence.standing.StandingView;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Puts together what is shown of documents; a whole page at once. */
@ApplicationScoped
class DocumentViews {

    private static final Set<String> WRITERS = Set.of(Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR);
    private static final Set<String> KEEPERS = Set.of(Roles.APPROVER, Roles.ADMINISTRATOR);

    @Inject
    RevisionService revisions;

    @Inject
    StandingService standings;

    @Inject
    CouncilService councils;

    @Inject
    Actor actor;

    List<DocumentView> of(List<Document> documents) {
        return of(documents, revisions.current(ids(documents)));
    }

    DocumentView of(Document document) {
        return of(List.of(document)).get(0);
    }

    /** With another revision than the current one, where that is the one that the caller reads. */
    DocumentView of(Document document, RevisionView revision) {
        return of(List.of(document), Map.of(document.id, revision)).get(0);
    }

    private List<DocumentView> of(List<Document> documents, Map<UUID, RevisionView> shown) {
        Map<UUID, StandingView> standing = standings.of(ids(documents));
        Map<String, Council> owners =
                councils.byIds(documents.stream().map(each -> each.council).collect(Collectors.toSet()));
        CouncilScope scope = councils.scope();
        return documents.stream()
                .map(each -> view(each, shown.get(each.id), standing.get(each.id), owners, scope))
                .toList();
    }

    private static Set<UUID> ids(List<Document> documents) {
        return documents.stream().map(each -> each.id).collect(Collectors.toSet());
    }

    private DocumentView view(
            Document document,
            RevisionView revision,
            StandingView standing,
            Map<String, Council> owners,
            CouncilScope scope) {
        String owner = document.council;
        DocumentState state = DocumentState.of(revision.state(), standing);
        boolean own = scope.covers(owner);
        return DocumentView.of(
                document,
                state,
                revision,
                own ? standing : standing.forOthers(),
                CouncilView.of(owner, owners),
                own,
                AllowedActions.of(state, document.kind, own && may(WRITERS), own && may(KEEPERS)));
    }

    private boolean may(Set<String> roles) {
        return roles.stream().anyMatch(actor::is);
    }
}
