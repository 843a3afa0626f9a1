package org.councilbenchmark.evidence.republication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.link.LinkService;

/** Works through all documents in lots, each a transaction. */
@ApplicationScoped
class RepublicationService {

    private static final int LOT = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    DocumentService documents;

    @Inject
    LinkService links;

    /** What was done in one lot, and where the next one starts. */
    private record Lot(RepublicationView done, UUID last, boolean full) {}

    RepublicationView republish() {
        RepublicationView sum = new RepublicationView(0, 0);
        UUID last = BEFORE_ALL;
        for (boolean more = true; more; ) {
            Lot lot = lotAfter(last);
            sum = sum.plus(lot.done());
            last = lot.last();
            more = lot.full();
        }
        return sum;
    }

    private Lot lotAfter(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> told = documents.republishAfter(last, LOT);
            int linked = told.isEmpty() ? 0 : links.republish(told);
            UUID end = told.isEmpty() ? last : told.get(told.size() - 1);
            return new Lot(new RepublicationView(told.size(), linked), end, told.size() == LOT);
        });
    }
}
