package org.councilbenchmark.assessment.oscalresults;

import java.io.IOException;
import java.util.List;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Subject;
import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.result.Display;
import org.councilbenchmark.assessment.scoring.Bands;
import org.councilbenchmark.assessment.scoring.Rational;

/** One rated criterion: what was seen, and what follows from it. */
final class OscalCriterion {

    private final Subject subject;
    private final OscalJson json;
    private final OscalIds ids;

    OscalCriterion(Subject subject, OscalJson json, OscalIds ids) {
        this.subject = subject;
        this.json = json;
        this.ids = ids;
    }

    void writeObservation(CriterionLine line) throws IOException {
        RatingView rating = line.rating();
        json.text("uuid", ids.of("observation", line.code()));
        json.line("title", line.code() + " " + line.title());
        json.text("description", description(rating));
        json.props(() -> json.prop("criterion", line.code())
                .prop("not-applicable", rating.notApplicable() ? true : null)
                .prop("reason", rating.reason())
                .prop("confidence", rating.confidence())
                .prop("rating-version", rating.version()));
        json.texts("methods", methods());
        json.texts("types", List.of("control-objective"));
        if (rating.ratedBy() != null) {
            json.objects(
                    "origins",
                    List.of(rating.ratedBy()),
                    person -> json.objects("actors", List.of(person), each -> json.text("type", "party")
                            .text("actor-uuid", OscalIds.party(each))));
        }
        json.objects(
                "subjects", List.of(subject.council().code()), code -> json.text("subject-uuid", OscalIds.party(code))
                        .text("type", "party"));
        json.text("collected", rating.ratedAt());
    }

    private static String description(RatingView rating) {
        return OscalText.orElse(
                rating.narrative(),
                rating.notApplicable() ? "Not applicable: " + rating.reason() : "Rated without a narrative.");
    }

    /** A council looks at what it has; peers, and those who moderate between both, also ask. */
    private List<String> methods() {
        return switch (subject.kind()) {
            case SELF -> List.of("EXAMINE");
            case PEER, AGREED -> List.of("EXAMINE", "INTERVIEW");
        };
    }

    void writeFinding(CriterionLine line) throws IOException {
        Rational from = satisfiedFrom(line.criterion().scale().bands());
        boolean satisfied = line.result().score().compareTo(from) >= 0;
        json.text("uuid", ids.of("finding", line.code()));
        json.line("title", line.code() + " " + line.title());
        json.line("description", "Level %d: %s.".formatted(line.rating().level(), line.levelLabel()));
        json.object("target", () -> {
            json.text("type", "statement-id").text("target-id", OscalIds.statement(line.code()));
            json.props(() -> writeProps(line, from));
            json.object("status", () -> json.text("state", satisfied ? "satisfied" : "not-satisfied")
                    .text("reason", satisfied ? "pass" : "fail"));
        });
        json.objects(
                "related-observations",
                List.of(line.code()),
                code -> json.text("observation-uuid", ids.of("observation", code)));
    }

    private void writeProps(CriterionLine line, Rational from) throws IOException {
        json.prop("level", line.rating().level())
                .prop("level-label", line.levelLabel())
                .prop("scale", line.criterion().scale().code())
                .prop("score", Display.score(line.result().score()))
                .prop("score-exact", line.result().score())
                .prop("score-max", 100)
                .prop("satisfied-from", decimal(from))
                .prop("weight", decimal(line.criterion().weight()))
                .prop("core", line.criterion().core());
    }

    /** Where the middle band begins, or the upper one of the two in the middle. */
    private static Rational satisfiedFrom(Bands bands) {
        return bands.bands().get(bands.bands().size() / 2).from();
    }

    private static String decimal(Rational number) {
        return number.toDecimal().stripTrailingZeros().toPlainString();
    }
}
