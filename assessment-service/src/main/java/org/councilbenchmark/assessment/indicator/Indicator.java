package org.councilbenchmark.assessment.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** @param versions no two hold on the same day, and on some days none may */
public record Indicator(String code, List<Version> versions) {

    /**
     * @param from first day; null for one that has always held
     * @param to last day; null while it goes on
     */
    public record Version(LocalDate from, LocalDate to, Definition definition) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    public Indicator {
        versions = List.copyOf(versions);
    }

    /** What it says on the day; empty where none of its versions holds. */
    public Optional<Definition> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .map(Version::definition)
                .findFirst();
    }
}
