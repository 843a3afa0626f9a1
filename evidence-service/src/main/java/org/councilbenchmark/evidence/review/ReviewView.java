package org.councilbenchmark.evidence.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilView;

/**
 * A document that wants to be looked at.
 *
 * @param reviewOn absent when no review is set
 * @param review OVERDUE before today, DUE until the day that was asked for; absent when neither
 * @param effectiveTo last day that it speaks of; absent when open
 * @param expiry EXPIRING when that day is not later than the one that was asked for; absent otherwise
 */
record ReviewView(
        UUID document,
        CouncilView council,
        String title,
        boolean demonstration,
        LocalDate reviewOn,
        String review,
        LocalDate effectiveTo,
        String expiry,
        Map<String, String> links) {}
