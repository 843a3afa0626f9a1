package org.councilbenchmark.evidence.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that is recorded of a document's revisions.
 *
 * @param currentRevision number of the one that the document calls current
 * @param disposed whether the contents were rightly disposed of; facts and chain stay
 * @param revisions in their order
 * @param anchor how far the chain had come when it was last found whole; null for never
 */
public record RecordedChain(
        UUID document, int currentRevision, boolean disposed, List<RecordedRevision> revisions, Anchor anchor) {

    /** A chain value that was found right. */
    record Anchor(int number, String chain) {}

    /** What is wrong; nothing where all is as it was recorded. */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        String previous = RecordedRevision.START;
        int expected = 1;
        for (RecordedRevision revision : revisions) {
            if (revision.number() != expected) {
                findings.add(new Finding(expected, Finding.Code.REVISION_MISSING, "No revision has this number."));
            }
            if (!revision.chain().equals(revision.chainAfter(previous, document))) {
                findings.add(new Finding(
                        revision.number(),
                        Finding.Code.CHAIN_BROKEN,
                        "The recorded facts and the value before them do not give the recorded chain value."));
            }
            previous = revision.chain();
            expected = revision.number() + 1;
        }
        checkEnd(findings, expected - 1);
        return findings;
    }

    private void checkEnd(List<Finding> findings, int last) {
        if (currentRevision > last) {
            findings.add(new Finding(
                    currentRevision, Finding.Code.REVISION_MISSING, "The document calls it current; it is not there."));
        }
        if (anchor != null && anchor.number() > last) {
            findings.add(new Finding(
                    anchor.number(), Finding.Code.REVISION_MISSING, "It was there at an earlier verification."));
        }
        if (anchor != null
                && revisions.stream()
                        .anyMatch(each -> each.number() == anchor.number()
                                && !each.chain().equals(anchor.chain()))) {
            findings.add(new Finding(
                    anchor.number(),
                    Finding.Code.CHAIN_REWRITTEN,
                    "Its chain value is not the one of an earlier verification."));
        }
    }

    RecordedRevision last() {
        return revisions.get(revisions.size() - 1);
    }
}
