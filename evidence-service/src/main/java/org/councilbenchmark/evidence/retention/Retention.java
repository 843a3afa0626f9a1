package org.councilbenchmark.evidence.retention;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.document.RecordableDay;

/**
 * Until when a content is to be kept.
 *
 * @param until last day; it may be disposed of from the next
 * @param stated whether somebody stated it, rather than the rule
 */
record Retention(LocalDate until, boolean stated) {

    static Retention of(OwnDocument document, int years) {
        LocalDate stated = document.standing().retainUntil();
        return stated != null ? new Retention(stated, true) : new Retention(byRule(document, years), false);
    }

    /** The later of the two days counts: evidence of long ago is not old on the day it is uploaded. */
    private static LocalDate byRule(OwnDocument document, int years) {
        LocalDate uploaded = document.acceptedAt().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate ended = document.metadata().effectiveTo();
        LocalDate later = ended == null || ended.isBefore(uploaded) ? uploaded : ended;
        return later.isAfter(RecordableDay.LAST.minusYears(years)) ? RecordableDay.LAST : later.plusYears(years);
    }

    boolean overOn(LocalDate day) {
        return day.isAfter(until);
    }
}
