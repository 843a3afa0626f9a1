package org.councilbenchmark.evidence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.council.CouncilView;
import org.councilbenchmark.evidence.review.ReviewRepository.Row;
import org.councilbenchmark.evidence.review.ReviewRepository.Wanted;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** What the caller's councils should look at again. */
@ApplicationScoped
class ReviewService {

    @Inject
    ReviewRepository documents;

    @Inject
    CouncilService councils;

    Page<ReviewView> page(ReviewFilter filter, Paging paging) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Wanted wanted = new Wanted(
                today, filter.due(today), filter.council == null ? null : councils.requireParameter(filter.council));
        CouncilScope scope = councils.scope();
        List<Row> rows = documents.page(wanted, scope, paging);
        Map<String, Council> owners =
                councils.byIds(rows.stream().map(Row::council).collect(Collectors.toSet()));
        List<ReviewView> items =
                rows.stream().map(row -> view(row, wanted, owners)).toList();
        return Page.of(items, paging, documents.count(wanted, scope));
    }

    private static ReviewView view(Row row, Wanted wanted, Map<String, Council> owners) {
        return new ReviewView(
                row.id(),
                CouncilView.of(row.council(), owners),
                row.title(),
                row.demonstration(),
                row.reviewOn(),
                review(row.reviewOn(), wanted),
                row.effectiveTo(),
                expiry(row.effectiveTo(), wanted),
                Map.of("document", "/v1/documents/" + row.id()));
    }

    static String review(LocalDate reviewOn, Wanted wanted) {
        if (reviewOn == null || reviewOn.isAfter(wanted.due())) {
            return null;
        }
        return reviewOn.isBefore(wanted.today()) ? "OVERDUE" : "DUE";
    }

    static String expiry(LocalDate effectiveTo, Wanted wanted) {
        boolean within =
                effectiveTo != null && !effectiveTo.isBefore(wanted.today()) && !effectiveTo.isAfter(wanted.due());
        return within ? "EXPIRING" : null;
    }
}
