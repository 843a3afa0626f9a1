package org.councilbenchmark.evidence.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoredContent;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final StoredContent CONTENT = new StoredContent("ab".repeat(32), 42);

    @Test
    void theChainCanBeComputedByHand() {
        UUID document = UUID.fromString("0198f3b0-1111-7c10-8f9a-2f62d9f0a5b0");
        Revision revision = revision();
        revision.key = new Revision.Key(document, 1);
        revision.acceptedAt = Instant.parse("2010-05-11T10:00:00.123456Z");
        assertThat(revision.chainAfter(Revision.CHAIN_START))
                .isEqualTo(Sha256.ofText(String.join(
                        "\n",
                        "0".repeat(64),
                        "0198f3b0-1111-7c10-8f9a-2f62d9f0a5b0",
                        "1",
                        "ab".repeat(32),
                        "42",
                        "application/pdf",
                        "survey.pdf",
                        "2010-05-11T10:00:00.123456Z",
                        "assessor-7f3a",
                        "")));
    }

    @Test
    void everyFactMovesTheChain() {
        Revision revision = revision();
        String before = revision.chain;
        revision.bytes++;
        assertThat(revision.chainAfter(Revision.CHAIN_START)).isNotEqualTo(before);
        revision.bytes--;
        assertThat(revision.chainAfter(Revision.CHAIN_START)).isEqualTo(before);
        assertThat(revision.chainAfter("1".repeat(64))).isNotEqualTo(before);
        revision.fileName = "other.pdf";
        assertThat(revision.chainAfter(Revision.CHAIN_START)).isNotEqualTo(before);
    }

    private static Revision revision() {
        NewRevision facts = new NewRevision("survey.pdf", "application/pdf", CONTENT);
        return new Revision(new Revision.Key(UUID.randomUUID(), 1), facts, "assessor-7f3a", Revision.CHAIN_START);
    }
}
