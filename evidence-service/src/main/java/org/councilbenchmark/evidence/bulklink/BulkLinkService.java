package org.councilbenchmark.evidence.bulklink;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.assessment.AssessmentService;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.edition.EditionService;
import org.councilbenchmark.evidence.link.LinkReading;
import org.councilbenchmark.evidence.link.LinkRules;
import org.councilbenchmark.evidence.link.LinkWish;
import org.councilbenchmark.evidence.link.LinkWriting;

/** Checks all wishes, then writes them together. */
@ApplicationScoped
class BulkLinkService {

    @Inject
    DocumentService documents;

    @Inject
    AssessmentService assessments;

    @Inject
    CouncilService councils;

    @Inject
    EditionService editions;

    @Inject
    LinkWriting writing;

    @Inject
    LinkReading reading;

    BulkLinked link(UUID id, List<LinkWish> wishes) {
        OwnDocument document = documents.require(id);
        check(document, wishes);
        LinkWriting.Written written = QuarkusTransaction.requiringNew().call(() -> writing.write(id, wishes));
        return new BulkLinked(reading.shown(id, wishes), written.made(), written.changed(), written.unchanged());
    }

    private void check(OwnDocument document, List<LinkWish> wishes) {
        BulkFaults faults = new BulkFaults();
        CouncilScope scope = councils.scope();
        Map<UUID, Optional<Assessment>> targets = find(faults, wishes);
        Map<String, Set<String>> unknown = unknownCriteria(targets, wishes);
        for (int at = 0; at < wishes.size(); at++) {
            LinkWish wish = wishes.get(at);
            faults.unique(at, wish);
            faults.gather(at, () -> {
                Assessment target = LinkRules.known(targets.get(wish.assessment()), wish.assessment(), scope);
                LinkRules.sameCouncil(document, target);
                LinkRules.notFrozen(target);
                if (unknown.get(edition(target)).contains(wish.criterion())) {
                    throw EditionService.criterionUnknown(target.benchmark(), target.edition(), wish.criterion());
                }
            });
        }
        faults.refuseIfAny();
    }

    /** One question for all that are known; the others may have to be asked for one by one, and are few. */
    private Map<UUID, Optional<Assessment>> find(BulkFaults faults, List<LinkWish> wishes) {
        Set<UUID> asked = wishes.stream().map(LinkWish::assessment).collect(Collectors.toSet());
        Map<UUID, Assessment> known = assessments.known(asked);
        faults.refuseIfTooManyUnknown(asked.size() - known.size());
        Map<UUID, Optional<Assessment>> found = new HashMap<>();
        for (UUID id : asked) {
            found.put(id, known.containsKey(id) ? Optional.of(known.get(id)) : assessments.find(id));
        }
        return found;
    }

    /** One question per edition. */
    private Map<String, Set<String>> unknownCriteria(Map<UUID, Optional<Assessment>> targets, List<LinkWish> wishes) {
        Map<String, Set<String>> unknown = new HashMap<>();
        targets.values().stream()
                .flatMap(Optional::stream)
                .forEach(target -> unknown.computeIfAbsent(edition(target), edition -> {
                    Set<String> codes = wishes.stream()
                            .filter(wish -> targets.get(wish.assessment())
                                    .filter(other -> edition(other).equals(edition))
                                    .isPresent())
                            .map(LinkWish::criterion)
                            .collect(Collectors.toSet());
                    return editions.unknown(target.benchmark(), target.edition(), codes);
                }));
        return unknown;
    }

    private static String edition(Assessment target) {
        return target.benchmark() + "@" + target.edition();
    }
}
