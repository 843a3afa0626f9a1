package org.councilbenchmark.evidence.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.councilbenchmark.evidence.document.DocumentEvent;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.journal.Deed;
import org.councilbenchmark.evidence.journal.DocumentAction;
import org.councilbenchmark.evidence.journal.Journal;
import org.councilbenchmark.evidence.review.ReviewRepository.Row;

/**
 * Tells that the day of a review has come, once per document and day: that it was told is remembered in the transaction
 * that puts the event into the outbox, under the document's lock, so neither a second replica nor a restart repeats it.
 */
@ApplicationScoped
class ReviewReminder {

    private static final int LOT = 100;

    @Inject
    ReviewRepository reviews;

    @Inject
    DocumentService documents;

    @Inject
    Journal journal;

    @Scheduled(
            every = "{evidence.review.remind-every:15m}",
            delayed = "{evidence.review.remind-after:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> remindLot(LocalDate.now(ZoneOffset.UTC)));
        }
    }

    private boolean remindLot(LocalDate today) {
        List<Row> due = reviews.untold(today, LOT);
        due.stream().filter(reviews::remember).forEach(this::tell);
        return due.size() == LOT;
    }

    private void tell(Row due) {
        journal.tell(
                Deed.of(due.id(), Deed.SERVICE, DocumentAction.REVIEW_DUE),
                new DocumentEvent.ReviewDue(
                        due.id(),
                        due.council(),
                        due.demonstration(),
                        due.reviewOn(),
                        documents.changeWithEvent(due.id())));
    }
}
