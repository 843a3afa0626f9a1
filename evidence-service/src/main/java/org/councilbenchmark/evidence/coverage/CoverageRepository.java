package org.councilbenchmark.evidence.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.assessment.AssessedPeriod;
import org.hibernate.Session;

/** Counts links by criterion, in one question. */
@ApplicationScoped
class CoverageRepository {

    private static final String LINKED = "select b.criterion, b.strength, b.usable,"
            + " (d.effective_from is null or d.effective_from <= :endsOn)"
            + " and (d.effective_to is null or d.effective_to >= :startsOn) as inside,"
            + " coalesce(:running and d.effective_to < :today, false) as over,"
            + " coalesce(:running and d.effective_to < :endsOn"
            + " or d.effective_to between :today and :soon, false) as ending"
            + " from backing b join document d on d.id = b.document_id"
            + " where b.assessment_id = :assessment and (:demonstration or not d.demonstration)";

    private static final String COUNT = "select criterion,"
            + " count(*) filter (where usable and strength = 'DIRECT'),"
            + " count(*) filter (where usable and strength = 'CORROBORATING'),"
            + " count(*) filter (where usable and strength = 'CONTEXTUAL'),"
            + " count(*) filter (where usable and strength is null),"
            + " count(*) filter (where proving and inside and not over),"
            + " count(*) filter (where proving and inside and not over and ending),"
            + " count(*) filter (where proving and inside and over),"
            + " count(*) filter (where proving and not inside),"
            + " count(*) filter (where not usable)"
            + " from (select *, usable and strength is distinct from 'CONTEXTUAL' as proving from (" + LINKED
            + ") as linked) as judged group by criterion";

    /**
     * What is asked.
     *
     * @param soon last day on which what ends counts as expiring
     * @param demonstration whether made-up documents count too
     */
    record Question(UUID assessment, AssessedPeriod period, LocalDate today, LocalDate soon, boolean demonstration) {}

    @Inject
    Session database;

    /** By criterion; one without links is absent. */
    Map<String, LinkCounts> count(Question question) {
        return database
                .createNativeQuery(COUNT, Object[].class)
                .setParameter("assessment", question.assessment())
                .setParameter("startsOn", question.period().startsOn())
                .setParameter("endsOn", question.period().endsOn())
                .setParameter(
                        "running", !question.today().isAfter(question.period().endsOn()))
                .setParameter("today", question.today())
                .setParameter("soon", question.soon())
                .setParameter("demonstration", question.demonstration())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], CoverageRepository::counts));
    }

    private static LinkCounts counts(Object[] row) {
        return new LinkCounts(
                at(row, 1),
                at(row, 2),
                at(row, 3),
                at(row, 4),
                at(row, 5),
                at(row, 6),
                at(row, 7),
                at(row, 8),
                at(row, 9));
    }

    private static int at(Object[] row, int column) {
        return Math.toIntExact((Long) row[column]);
    }
}
