package org.councilbenchmark.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.result.Standing.Progress;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;
import org.hibernate.Session;

/** Scores as they were at completion: written once, as fractions. */
@ApplicationScoped
class CompletedScores {

    private static final String KEEP = "insert into completed_score (assessment, position, node, node_type, score,"
            + " coverage, sufficient, capped, label, exclusion, rule_version)"
            + " select :assessment, position, node, \"nodeType\", score, coverage, sufficient, capped, label, exclusion,"
            + " :rules from jsonb_to_recordset(cast(:lot as jsonb)) as r(position integer, node text, \"nodeType\" text,"
            + " score text, coverage text, sufficient boolean, capped boolean, label text, exclusion text)";
    private static final String RESULT = "node, node_type, score, coverage, sufficient, capped, label, exclusion";
    private static final String ALL =
            "select " + RESULT + ", rule_version from completed_score where assessment = :assessment order by position";
    private static final String STANDINGS = "select " + RESULT + ", assessment,"
            + " (select count(*) from completed_score c where c.assessment = o.assessment"
            + " and c.node_type = 'CRITERION' and c.exclusion is null),"
            + " (select count(*) from completed_score c where c.assessment = o.assessment"
            + " and c.node_type = 'CRITERION' and c.exclusion is distinct from 'NOT_APPLICABLE')"
            + " from completed_score o where o.assessment in (:assessments) and o.node = 'overall'";

    /** @param ruleVersion null when nothing is kept */
    record Kept(String ruleVersion, List<NodeResult> results) {}

    private record Row(
            int position,
            String node,
            String nodeType,
            String score,
            String coverage,
            boolean sufficient,
            boolean capped,
            String label,
            String exclusion) {}

    @Inject
    Session database;

    @Inject
    JsonRows json;

    void keep(UUID assessment, Scores scores) {
        List<Row> rows = new ArrayList<>();
        for (NodeScore score : scores.nodes().values()) {
            rows.add(row(rows.size(), NodeResult.of(score)));
        }
        database.createNativeMutationQuery(KEEP)
                .setParameter("assessment", assessment)
                .setParameter("rules", scores.ruleVersion())
                .setParameter("lot", json.of(rows))
                .executeUpdate();
    }

    Kept find(UUID assessment) {
        List<Object[]> rows = database.createNativeQuery(ALL, Object[].class)
                .setParameter("assessment", assessment)
                .getResultList();
        return new Kept(
                rows.isEmpty() ? null : (String) rows.get(0)[8],
                rows.stream().map(CompletedScores::result).toList());
    }

    /** Of those that have kept scores. */
    Map<UUID, Standing> standings(Collection<UUID> assessments) {
        Map<UUID, Standing> standings = new HashMap<>();
        List<Object[]> rows = database.createNativeQuery(STANDINGS, Object[].class)
                .setParameter("assessments", assessments)
                .getResultList();
        for (Object[] row : rows) {
            Progress progress = new Progress(((Long) row[9]).intValue(), ((Long) row[10]).intValue());
            standings.put((UUID) row[8], Standing.of(progress, result(row)));
        }
        return standings;
    }

    private static Row row(int position, NodeResult result) {
        return new Row(
                position,
                result.node(),
                result.nodeType().name(),
                result.score() == null ? null : result.score().toString(),
                result.coverage() == null ? null : result.coverage().toString(),
                result.sufficient(),
                result.capped(),
                result.label(),
                result.exclusion() == null ? null : result.exclusion().name());
    }

    private static NodeResult result(Object[] row) {
        return new NodeResult(
                (String) row[0],
                NodeType.valueOf((String) row[1]),
                row[2] == null ? null : Rational.parse((String) row[2]),
                row[3] == null ? null : Rational.parse((String) row[3]),
                (Boolean) row[4],
                (Boolean) row[5],
                (String) row[6],
                row[7] == null ? null : Exclusion.Kind.valueOf((String) row[7]));
    }
}
