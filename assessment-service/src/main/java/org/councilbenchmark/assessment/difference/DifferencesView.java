package org.councilbenchmark.assessment.difference;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.agreement.Weights;
import org.councilbenchmark.platform.http.Page;

/**
 * One page of criteria, and the figures of all of them whatever the page shows.
 *
 * @param agreed absent before moderation
 * @param elements in reading order
 * @param assessors those who differ most from the rest of their side first
 */
record DifferencesView(
        UUID self,
        UUID peer,
        UUID agreed,
        Weights weights,
        AgreementView overall,
        List<AgreementView> elements,
        List<AssessorView> assessors,
        List<DifferenceView> items,
        int page,
        int size,
        long total) {

    Page<DifferenceView> asPage() {
        return new Page<>(items, page, size, total);
    }
}
