package org.councilbenchmark.evidence.link;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.document.DocumentState;
import org.councilbenchmark.evidence.linkdetail.LinkStrength;
import org.councilbenchmark.evidence.linkdetail.Place;

/**
 * A document backs a criterion of an assessment.
 *
 * @param title the document's title
 * @param demonstration whether the document is made-up data
 * @param state whether the document can be used as it stands: what was WITHDRAWN after {@code frozenAt} still backs what
 *     was frozen
 * @param revision which of the document's revisions is meant: the current one, once frozen the one of that time
 * @param strength what the document does for the judgement; absent where nobody has said
 * @param locator where in the document to look, in words
 * @param place where in the document to look, in terms that a program can follow
 * @param outsideWindow whether the document is effective on no day of the assessed period; absent while the period is
 *     not known here
 * @param linkedBy pseudonymous id of who made the link
 * @param frozenAt when the assessment was completed or withdrawn; absent while it is open
 */
public record LinkView(
        UUID document,
        String title,
        boolean demonstration,
        DocumentState state,
        UUID assessment,
        String criterion,
        int revision,
        LinkStrength strength,
        String locator,
        Place place,
        String note,
        Boolean outsideWindow,
        Instant linkedAt,
        String linkedBy,
        Instant frozenAt) {

    /** @param assessment null where our copy does not have it */
    static LinkView of(LinkRepository.Shown shown, DocumentState state, Assessment assessment) {
        Link link = shown.link();
        return new LinkView(
                link.key.document(),
                shown.title(),
                shown.demonstration(),
                state,
                link.key.assessment(),
                link.key.criterion(),
                link.revision == null ? shown.currentRevision() : link.revision,
                link.strength,
                link.locator,
                link.place,
                link.note,
                assessment == null || assessment.period() == null
                        ? null
                        : !assessment.period().overlaps(shown.effectiveFrom(), shown.effectiveTo()),
                link.linkedAt,
                link.linkedBy,
                link.frozenAt);
    }
}
