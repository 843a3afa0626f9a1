package org.councilbenchmark.evidence.lifecycle;

import java.util.List;
import java.util.Objects;
import org.councilbenchmark.evidence.document.Metadata;
import org.councilbenchmark.evidence.journal.Change;

/** What is said differently from before. */
final class MetadataChanges {

    private MetadataChanges() {}

    static List<Change> between(Metadata before, Metadata after) {
        return new Change.Comparison()
                .member("title", before.title(), after.title())
                .member("source", before.source(), after.source())
                .member("effectiveFrom", before.effectiveFrom(), after.effectiveFrom())
                .member("effectiveTo", before.effectiveTo(), after.effectiveTo())
                .member("reviewOn", before.reviewOn(), after.reviewOn())
                .member("classification", before.classification(), after.classification())
                .member("language", before.language(), after.language())
                .changes();
    }

    /** Titles and sources are not told; nobody hears of a change of them alone. */
    static boolean concernOthers(Metadata before, Metadata after) {
        return !Objects.equals(before.effectiveFrom(), after.effectiveFrom())
                || !Objects.equals(before.effectiveTo(), after.effectiveTo())
                || !Objects.equals(before.reviewOn(), after.reviewOn())
                || before.classification() != after.classification();
    }
}
