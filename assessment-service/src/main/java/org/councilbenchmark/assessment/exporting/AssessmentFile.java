package org.councilbenchmark.assessment.exporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.councilbenchmark.assessment.rating.Carried;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.result.Display;
import org.councilbenchmark.assessment.scoring.Explanation;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * The JSON form. Members are added, never renamed; whoever reads an old archive finds what this says.
 *
 * @param schema name and version of this shape
 * @param assessment which one it is
 * @param signOff absent while nobody has signed
 * @param scores of every node
 * @param ratings in reading order; a criterion that is not listed is not assessed
 */
record AssessmentFile(
        String schema, Subject assessment, Signatures signOff, ArchivedScores scores, List<ArchivedRating> ratings) {

    static final String SCHEMA = "https://councilbenchmark.org/schemas/assessment-export/1";

    /** @param live true where the scores still followed the ratings; false where they were kept for good */
    record ArchivedScores(
            String ruleVersion,
            boolean live,
            Figure coverageThreshold,
            ArchivedNode overall,
            List<ArchivedNode> nodes) {}

    /**
     * @param displayed as it is shown, rounded
     * @param fraction exact, in lowest terms
     * @param decimal twelve decimals
     */
    record Figure(BigDecimal displayed, String fraction, String decimal) {
        static Figure score(Rational exact) {
            return exact == null ? null : of(exact, Display.score(exact));
        }

        static Figure coverage(Rational exact) {
            return exact == null ? null : of(exact, Display.coverage(exact));
        }

        private static Figure of(Rational exact, BigDecimal displayed) {
            return new Figure(displayed, exact.toString(), exact.toDecimal().toPlainString());
        }
    }

    record ArchivedNode(
            String code,
            NodeType nodeType,
            String title,
            Figure score,
            Figure coverage,
            boolean sufficient,
            boolean capped,
            String label,
            Explanation.Exclusion.Kind exclusion) {
        static ArchivedNode of(Export.ScoredNode node) {
            return new ArchivedNode(
                    node.result().node(),
                    node.result().nodeType(),
                    node.title(),
                    Figure.score(node.result().score()),
                    Figure.coverage(node.result().coverage()),
                    node.result().sufficient(),
                    node.result().capped(),
                    node.result().label(),
                    node.result().exclusion());
        }
    }

    /**
     * @param ratedBy pseudonymous id of a person or machine account
     * @param carried the assessment that it came from; absent where it was given here
     */
    record ArchivedRating(
            String criterion,
            String title,
            Integer level,
            String levelLabel,
            boolean notApplicable,
            String reason,
            String narrative,
            Confidence confidence,
            long version,
            Instant ratedAt,
            String ratedBy,
            Carried carried) {
        static ArchivedRating of(CriterionLine line) {
            return new ArchivedRating(
                    line.code(),
                    line.title(),
                    line.rating().level(),
                    line.levelLabel(),
                    line.rating().notApplicable(),
                    line.rating().reason(),
                    line.rating().narrative(),
                    line.rating().confidence(),
                    line.rating().version(),
                    line.rating().ratedAt(),
                    line.rating().ratedBy(),
                    line.rating().carried());
        }
    }

    static AssessmentFile of(Export export) {
        List<ArchivedNode> nodes = export.nodes().stream().map(ArchivedNode::of).toList();
        return new AssessmentFile(
                SCHEMA,
                export.subject(),
                export.signOff(),
                new ArchivedScores(
                        export.ruleVersion(),
                        export.live(),
                        Figure.coverage(export.threshold()),
                        nodes.get(0),
                        nodes.subList(1, nodes.size())),
                export.rated().stream().map(ArchivedRating::of).toList());
    }
}
