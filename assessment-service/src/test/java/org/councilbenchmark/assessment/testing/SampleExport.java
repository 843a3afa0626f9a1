package org.councilbenchmark.assessment.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.council.CouncilView;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.Export.ScoredNode;
import org.councilbenchmark.assessment.exporting.Signatures;
import org.councilbenchmark.assessment.exporting.Subject;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.result.NodeResult;
import org.councilbenchmark.assessment.scoring.Bands;
import org.councilbenchmark.assessment.scoring.EditionNode;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;

/** What an export would gather, made by hand: for writers, without a service. */
public final class SampleExport {

    public static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    public static final String EDITION = "small-authority@2009.1";

    private static final Instant DAY = Instant.parse("2010-05-10T09:12:00Z");
    private static final RatingScale SCALE = new RatingScale(
            "four",
            1,
            4,
            List.of(
                    new RatingScale.Level(1, "Not evident"),
                    new RatingScale.Level(2, "Developing"),
                    new RatingScale.Level(3, "Established"),
                    new RatingScale.Level(4, "Ideal")),
            Bands.quarters("Not evident", "Developing", "Established", "Ideal"));

    private SampleExport() {}

    /** Completed, with one criterion for each rating, and a last one that is not rated. */
    public static Export completed(AssessmentKind kind, RatingView... ratings) {
        Signatures signOff = new Signatures(
                new Signatures.Statement(DAY, "assessor-1", null),
                new Signatures.Statement(DAY.plusSeconds(60), "approver-1", "Agreed by cabinet\non Monday."),
                LocalDate.of(2013, 5, 10));
        return of(kind, AssessmentStatus.COMPLETED, signOff, ratings);
    }

    public static Export draft(RatingView... ratings) {
        return of(AssessmentKind.SELF, AssessmentStatus.DRAFT, null, ratings);
    }

    private static Export of(AssessmentKind kind, AssessmentStatus status, Signatures signOff, RatingView... ratings) {
        List<CriterionLine> lines = new ArrayList<>();
        List<ScoredNode> nodes = new ArrayList<>();
        nodes.add(new ScoredNode(result("overall", NodeType.OVERALL, Rational.of(200, 3)), "The small authority"));
        for (RatingView rating : ratings) {
            lines.add(line(rating.criterion(), rating));
        }
        lines.add(line("9.9.z.9", null));
        lines.forEach(line -> nodes.add(new ScoredNode(line.result(), line.title())));
        return new Export(
                "3.17-2",
                DAY.plusSeconds(90),
                subject(kind, status),
                signOff,
                "1",
                false,
                Rational.of(4, 5),
                nodes,
                lines);
    }

    private static Subject subject(AssessmentKind kind, AssessmentStatus status) {
        return new Subject(
                ID,
                new CouncilView("E99000001", "Council AAA"),
                "small-authority",
                "2009.1",
                "The small authority",
                kind,
                "2009-04-01/P1Y",
                "2009/10",
                " Our\nlook ",
                status,
                false,
                DAY.minusSeconds(60),
                "assessor-1",
                null,
                null,
                null,
                null,
                null);
    }

    private static CriterionLine line(String code, RatingView rating) {
        Rational score = rating == null || rating.level() == null ? null : Rational.of((rating.level() - 1) * 100L, 3);
        EditionNode.Criterion criterion = new EditionNode.Criterion(code, Rational.of(3, 2), SCALE, false);
        return new CriterionLine(
                "1.1 Leading",
                "1.1.a Together",
                "Title of " + code,
                criterion,
                null,
                rating,
                result(code, NodeType.CRITERION, score));
    }

    private static NodeResult result(String node, NodeType type, Rational score) {
        return new NodeResult(node, type, score, Rational.ONE, true, false, "Established", null);
    }

    public static RatingView level(String criterion, int level, String narrative) {
        return new RatingView(criterion, level, false, null, narrative, Confidence.HIGH, 17, DAY, "assessor-1", null);
    }

    public static RatingView notApplicable(String criterion, String reason) {
        return new RatingView(criterion, null, true, reason, null, null, 18, DAY, "assessor-2", null);
    }
}
