package org.councilbenchmark.evidence.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedChainTest {

    private static final UUID DOCUMENT = UUID.fromString("0198f3b0-1111-7c10-8f9a-2f62d9f0a5b0");

    @Test
    void anUntouchedChainHolds() {
        assertThat(new RecordedChain(DOCUMENT, 3, false, chain(3), null).check())
                .isEmpty();
        assertThat(new RecordedChain(DOCUMENT, 3, false, chain(3), anchor(chain(3), 2)).check())
                .isEmpty();
    }

    @Test
    void anAlteredFactBreaksItsLink() {
        List<RecordedRevision> revisions = chain(3);
        revisions.set(1, renamed(revisions.get(1), "other.pdf"));
        assertThat(codes(3, revisions, null)).containsExactly("2 CHAIN_BROKEN");
    }

    @Test
    void aRemovedRevisionLeavesAGap() {
        List<RecordedRevision> revisions = chain(3);
        revisions.remove(1);
        assertThat(codes(3, revisions, null)).containsExactly("2 REVISION_MISSING", "3 CHAIN_BROKEN");
        assertThat(codes(1, new ArrayList<>(), null)).containsExactly("1 REVISION_MISSING");
    }

    @Test
    void aRemovedLastRevisionIsMissedByDocumentAndAnchor() {
        assertThat(codes(3, chain(2), null)).containsExactly("3 REVISION_MISSING");
        assertThat(codes(2, chain(2), anchor(chain(3), 3))).containsExactly("3 REVISION_MISSING");
    }

    /** All of it is right in itself; only the memory of the former values tells. */
    @Test
    void aRewrittenChainIsNotTheAnchoredOne() {
        List<RecordedRevision> rewritten = new ArrayList<>();
        String previous = RecordedRevision.START;
        for (RecordedRevision revision : chain(3)) {
            RecordedRevision renamed = renamed(revision, "forged.pdf");
            rewritten.add(withChain(renamed, renamed.chainAfter(previous, DOCUMENT)));
            previous = rewritten.get(rewritten.size() - 1).chain();
        }
        assertThat(codes(3, rewritten, null)).isEmpty();
        assertThat(codes(3, rewritten, anchor(chain(3), 2))).containsExactly("2 CHAIN_REWRITTEN");
    }

    private static List<String> codes(int current, List<RecordedRevision> revisions, RecordedChain.Anchor anchor) {
        return new RecordedChain(DOCUMENT, current, false, revisions, anchor)
                .check().stream()
                        .map(finding -> finding.number() + " " + finding.code())
                        .toList();
    }

    private static RecordedChain.Anchor anchor(List<RecordedRevision> of, int number) {
        return new RecordedChain.Anchor(number, of.get(number - 1).chain());
    }

    private static List<RecordedRevision> chain(int length) {
        List<RecordedRevision> revisions = new ArrayList<>();
        String previous = RecordedRevision.START;
        for (int number = 1; number <= length; number++) {
            RecordedRevision revision = new RecordedRevision(
                    number,
                    "%064d".formatted(number),
                    100 + number,
                    "application/pdf",
                    "survey.pdf",
                    Instant.parse("2010-05-11T10:00:00Z"),
                    "assessor-7f3a",
                    "ACCEPTED",
                    null);
            previous = revision.chainAfter(previous, DOCUMENT);
            revisions.add(withChain(revision, previous));
        }
        return revisions;
    }

    private static RecordedRevision withChain(RecordedRevision of, String chain) {
        return new RecordedRevision(
                of.number(),
                of.sha256(),
                of.bytes(),
                of.mediaType(),
                of.fileName(),
                of.acceptedAt(),
                of.acceptedBy(),
                of.state(),
                chain);
    }

    private static RecordedRevision renamed(RecordedRevision of, String name) {
        return new RecordedRevision(
                of.number(),
                of.sha256(),
                of.bytes(),
                of.mediaType(),
                name,
                of.acceptedAt(),
                of.acceptedBy(),
                of.state(),
                of.chain());
    }
}
