package org.councilbenchmark.evidence.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.security.Actor;

/** Writes links that have been checked, of one document at a time. */
@ApplicationScoped
public class LinkWriting {

    @Inject
    LinkRepository links;

    @Inject
    DocumentService documents;

    @Inject
    AssessmentService assessments;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    /** How many links were not there before, how many say something else now, and how many said it already. */
    public record Written(int made, int changed, int unchanged) {}

    /** Assessments are held before the document, as everywhere; none of them is frozen until all is written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Written write(UUID id, List<LinkWish> wishes) {
        Set<UUID> targets = wishes.stream().map(LinkWish::assessment).collect(Collectors.toSet());
        assessments.hold(targets).values().forEach(LinkRules::notFrozen);
        documents.hold(id);
        Map<Link.Key, Link> present = links.between(id, targets);
        List<LinkWish> absent = wishes.stream()
                .filter(wish -> !present.containsKey(wish.key(id)))
                .toList();
        int changed = describe(id, wishes, present);
        make(id, absent);
        return new Written(absent.size(), changed, wishes.size() - absent.size() - changed);
    }

    private int describe(UUID id, List<LinkWish> wishes, Map<Link.Key, Link> present) {
        int changed = 0;
        for (LinkWish wish : wishes) {
            Link link = present.get(wish.key(id));
            changed += link != null && link.describe(wish.details()) ? 1 : 0;
        }
        if (changed > 0) {
            documents.change(id);
        }
        return changed;
    }

    private void make(UUID id, List<LinkWish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        OwnDocument document = documents.requireAvailable(id);
        List<Link> made = new ArrayList<>();
        for (LinkWish wish : wishes) {
            Link link = new Link(wish.key(id), document.council(), actor.id(), documents.changeWithEvent(id));
            link.describe(wish.details());
            made.add(link);
        }
        links.persist(made);
        outbox.addAll(
                made.stream().map(link -> link.linked(document.demonstration())).toList());
    }
}
