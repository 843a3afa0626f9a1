package org.councilbenchmark.catalogue.scale;

import static org.councilbenchmark.catalogue.scale.ScaleProblem.SCALE_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class ScaleRepository implements PanacheRepositoryBase<RatingScale, String> {

    List<RatingScale> page(Paging paging) {
        return find("order by code")
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }

    RatingScale require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> SCALE_UNKNOWN.with(
                        "There is no rating scale '" + code + "'.",
                        "Take a code from /v1/rating-scales; a catalogue editor adds one by PUT."));
    }

    /** The scale, held against other writers to the end of the transaction. */
    Optional<RatingScale> lock(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
