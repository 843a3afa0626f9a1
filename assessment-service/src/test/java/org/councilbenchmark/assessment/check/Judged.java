package org.councilbenchmark.assessment.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.check.JudgedAssessment.Previous;
import org.councilbenchmark.assessment.evidence.LinkedDocument;
import org.councilbenchmark.assessment.performance.Performance;
import org.councilbenchmark.assessment.period.Period;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.scoring.Bands;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.wording.Words;

/** A judgement with which nothing is wrong, and ways to make something wrong with it. */
final class Judged {

    static final Period PERIOD = Period.parse("2009/10");
    static final Limits LIMITS = new Limits(10, 5);

    private RatingScale scale = scale(1, 4, 25, 50, 75);
    private boolean core;
    private Integer level = 3;
    private String reason;
    private String narrative = "A narrative of its own";
    private Confidence confidence = Confidence.HIGH;
    private boolean unconfirmed;
    private List<LinkedDocument> documents = List.of(document(null, null));
    private List<Performance> performances = List.of();

    static RatingScale scale(int min, int max, int... bandsFrom) {
        List<Bands.Band> bands = IntStream.range(0, bandsFrom.length + 1)
                .mapToObj(i -> new Bands.Band(i == 0 ? Rational.ZERO : Rational.of(bandsFrom[i - 1]), "Band " + i))
                .toList();
        List<RatingScale.Level> levels = IntStream.rangeClosed(min, max)
                .mapToObj(level -> new RatingScale.Level(level, "Level " + level))
                .toList();
        return new RatingScale("scale", min, max, levels, new Bands(bands));
    }

    static LinkedDocument document(String from, String to) {
        return new LinkedDocument(
                new UUID(0, 1), from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    Judged on(RatingScale other) {
        scale = other;
        return this;
    }

    Judged core() {
        core = true;
        return this;
    }

    Judged level(int given) {
        level = given;
        return this;
    }

    Judged notApplicable(String because) {
        level = null;
        reason = because;
        narrative = null;
        return this;
    }

    Judged narrative(String text) {
        narrative = text;
        return this;
    }

    Judged unconfirmed() {
        unconfirmed = true;
        return this;
    }

    Judged confidence(Confidence given) {
        confidence = given;
        return this;
    }

    Judged documents(LinkedDocument... linked) {
        documents = List.of(linked);
        return this;
    }

    Judged performance(Performance performance) {
        performances = List.of(performance);
        return this;
    }

    Judgement as(String code) {
        return new Judgement(
                new Criterion(code, Rational.ONE, scale, core),
                "Title of " + code,
                "1.1.a",
                level,
                reason == null ? null : Words.of(reason),
                narrative == null ? null : Words.of(narrative),
                confidence,
                unconfirmed,
                documents,
                performances);
    }

    /** What the check finds in this judgement alone. */
    List<Finding> findings(QualityCheck check) {
        return findings(check, null, as("1.1.a.1"));
    }

    static List<Finding> findings(QualityCheck check, Previous previous, Judgement... judgements) {
        return check.findIn(new JudgedAssessment(PERIOD, List.of(judgements), previous, LIMITS))
                .toList();
    }

    static Previous previous(String criterion, String narrative) {
        return new Previous(Period.parse("2008/09"), Map.of(Words.of(narrative).digest(), criterion));
    }
}
