package org.councilbenchmark.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ratings that come from another assessment, until somebody here stands for them. */
@ApplicationScoped
public class RatingCarrying {

    @Inject
    RatingRepository ratings;

    @Inject
    RatingWriter writer;

    /** With the words, by criterion. */
    public Map<String, GivenRating> given(UUID assessment) {
        return ratings.all(assessment).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().given()));
    }

    /** Criteria whose rating was carried; by whether somebody has confirmed it. */
    public Map<String, Boolean> carried(UUID assessment) {
        return ratings.all(assessment).values().stream()
                .filter(rating -> rating.carried() != null)
                .collect(Collectors.toMap(rating -> rating.given().criterion(), rating -> rating.carried()
                        .confirmed()));
    }

    /**
     * Criteria that took a carried rating; what is there just so already stays as it is.
     *
     * @param overwrite whether a rating that is there gives way
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> carry(UUID assessment, List<NewRating> lot, boolean overwrite) {
        ratings.waitForOtherBulkWriters(assessment);
        RatingWriter.Outcome outcome =
                overwrite ? writer.write(assessment, lot, found -> {}) : writer.add(assessment, lot);
        return outcome.written();
    }

    /** Criteria whose carried rating somebody stands for from now on; others are left as they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> confirm(UUID assessment, Collection<String> criteria) {
        ratings.waitForOtherBulkWriters(assessment);
        List<NewRating> same = ratings.lock(assessment, criteria).values().stream()
                .filter(StoredRating::awaitsConfirmation)
                .map(stored -> NewRating.of(stored.given(), null))
                .toList();
        return writer.write(assessment, same, found -> {}).written();
    }
}
