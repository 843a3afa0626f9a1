package org.councilbenchmark.assessment.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which reviews there should be, and which there were: pure arithmetic on days. */
public final class FollowUpCalendar {

    static final List<Integer> EXPECTED = List.of(6, 12, 18);

    /** How long before its day a review is called due. */
    private static final int NOTICE_MONTHS = 1;

    private FollowUpCalendar() {}

    /** Whether a review has been held, and if not, whether it should have been. */
    public enum FollowUpState {
        /** More than a month ahead, or the assessment is not completed. */
        NOT_YET,
        /** Within the month before its day, that day included. */
        DUE,
        OVERDUE,
        HELD
    }

    /**
     * A review that is expected or was held.
     *
     * @param dueOn null before completion
     * @param held null until it was
     */
    record Entry(int months, LocalDate dueOn, FollowUpState state, HeldReview held) {}

    /** The first review that is expected and was not held. */
    public record NextReview(int dueAfterMonths, LocalDate dueOn, FollowUpState state) {}

    /** @param completedOn null before completion */
    static List<Entry> entries(LocalDate completedOn, List<HeldReview> standing, LocalDate today) {
        Map<Integer, HeldReview> byMonths = new TreeMap<>();
        EXPECTED.forEach(months -> byMonths.put(months, null));
        standing.forEach(review -> byMonths.put(review.months(), review));
        List<Entry> entries = new ArrayList<>();
        byMonths.forEach((months, held) -> {
            LocalDate dueOn = completedOn == null ? null : completedOn.plusMonths(months);
            entries.add(new Entry(months, dueOn, state(dueOn, held, today), held));
        });
        return entries;
    }

    private static FollowUpState state(LocalDate dueOn, HeldReview held, LocalDate today) {
        if (held != null) {
            return FollowUpState.HELD;
        }
        if (dueOn == null || today.isBefore(dueOn.minusMonths(NOTICE_MONTHS))) {
            return FollowUpState.NOT_YET;
        }
        return today.isAfter(dueOn) ? FollowUpState.OVERDUE : FollowUpState.DUE;
    }
}
