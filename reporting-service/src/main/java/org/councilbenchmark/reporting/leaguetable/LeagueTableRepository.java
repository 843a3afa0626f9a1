package org.councilbenchmark.reporting.leaguetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.councilbenchmark.reporting.council.ComparatorGroup;
import org.councilbenchmark.reporting.council.CouncilName;
import org.councilbenchmark.reporting.database.Database;
import org.councilbenchmark.reporting.database.Row;
import org.councilbenchmark.reporting.database.Statement;
import org.councilbenchmark.reporting.period.Period;
import org.councilbenchmark.reporting.report.Display;
import org.councilbenchmark.reporting.report.Selection;
import org.councilbenchmark.reporting.report.Summary;

/** Ranks councils, in one statement. */
@ApplicationScoped
class LeagueTableRepository {

    /** What the statement says, before it is put into words. */
    record Standings(
            Summary summary, long notAssessed, List<LeagueTable.Rank> rows, List<LeagueTable.Exclusion> excluded) {}

    @Inject
    Database database;

    Standings standings(Selection selection, ComparatorGroup group, String node, int offset, int size) {
        List<Standing> found = asking(selection, group)
                .with("node", node)
                .with("offset", offset)
                .with("size", size)
                .rows(row -> standing(row, selection));
        Standing any = found.get(0);
        return new Standings(
                any.summary(),
                any.notAssessed(),
                found.stream().map(Standing::rank).filter(rank -> rank != null).toList(),
                found.stream()
                        .map(Standing::exclusion)
                        .filter(out -> out != null)
                        .toList());
    }

    private Statement asking(Selection selection, ComparatorGroup group) {
        Period period = selection.period();
        LocalDate day = (selection.asOf() == null ? Instant.now() : selection.asOf())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        return selection
                .fill(database.sql(LeagueTableSql.TABLE))
                .with("existsFrom", period == null ? day : period.start())
                .with("existsUntil", period == null ? day : period.end())
                .with("type", group.type())
                .with("region", group.region());
    }

    private record Standing(
            Summary summary, long notAssessed, LeagueTable.Rank rank, LeagueTable.Exclusion exclusion) {}

    private static Standing standing(Row row, Selection selection) {
        Summary summary = new Summary(row.number("total"), row.decimal("median"), row.decimal("q1"), row.decimal("q3"));
        boolean nobody = row.text("code") == null;
        boolean ranked = row.flag("ranked");
        return new Standing(
                summary,
                row.number("not_assessed"),
                ranked ? rank(row) : null,
                nobody || ranked ? null : exclusion(row, selection));
    }

    private static LeagueTable.Rank rank(Row row) {
        return new LeagueTable.Rank(
                row.number("rank"),
                row.number("tied"),
                council(row),
                Display.score(row.decimal("score")),
                row.integer("quartile"),
                Display.score(row.decimal("change")),
                Display.share(row.decimal("coverage")),
                row.flag("capped"),
                row.text("period"),
                row.id("assessment"),
                row.moment("completed_at"),
                row.flag("demonstration"));
    }

    private static LeagueTable.Exclusion exclusion(Row row, Selection selection) {
        ExclusionReason reason = ExclusionReason.valueOf(row.text("exclusion"));
        String words = reason.inWords(
                row.decimal("coverage"), selection.edition().coverageThreshold(), row.moment("withdrawn_at"));
        return new LeagueTable.Exclusion(
                council(row),
                reason.code(),
                words,
                reason == ExclusionReason.WITHDRAWN ? row.id("withdrawn") : row.id("assessment"),
                row.flag("demonstration"));
    }

    private static CouncilName council(Row row) {
        return new CouncilName(row.text("code"), row.text("name"));
    }
}
