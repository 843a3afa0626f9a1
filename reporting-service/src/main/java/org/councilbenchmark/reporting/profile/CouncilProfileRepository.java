package org.councilbenchmark.reporting.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.reporting.council.ComparatorGroup;
import org.councilbenchmark.reporting.council.Council;
import org.councilbenchmark.reporting.database.Database;
import org.councilbenchmark.reporting.database.Row;
import org.councilbenchmark.reporting.database.Statement;
import org.councilbenchmark.reporting.edition.Edition;
import org.councilbenchmark.reporting.report.Selection;

/** Reads what a profile shows. */
@ApplicationScoped
class CouncilProfileRepository {

    /** Key of the counts over all themes. */
    static final String ALL_THEMES = "";

    /** Applicable criteria, and those of them with a document. */
    record Backing(long applicable, long backed) {}

    @Inject
    Database database;

    Optional<HeldAssessment> held(Selection selection, Council council) {
        return asking(CouncilProfileSql.HELD, selection)
                .with("council", council.id())
                .first(row -> new HeldAssessment(
                        row.id("id"),
                        row.text("period"),
                        row.moment("completed_at"),
                        row.text("rule_version"),
                        row.flag("demonstration"),
                        row.id("supersedes"),
                        row.id("previous")));
    }

    /** Standings by node; the own side is empty without an assessment. */
    Map<String, Standing> standings(Selection selection, ComparatorGroup group, Optional<HeldAssessment> held) {
        return asking(CouncilProfileSql.STANDINGS, selection)
                .with("type", group.type())
                .with("region", group.region())
                .with("own", held.map(HeldAssessment::id).orElse(null))
                .with("previous", held.map(HeldAssessment::previous).orElse(null))
                .rows(CouncilProfileRepository::standing)
                .stream()
                .collect(Collectors.toMap(Standing::node, Function.identity()));
    }

    /** Evidence by theme, and over {@link #ALL_THEMES}. */
    Map<String, Backing> evidence(Edition edition, Council council, UUID assessment) {
        Map<String, Backing> themes = new HashMap<>();
        database.sql(CouncilProfileSql.EVIDENCE)
                .with("benchmark", edition.benchmark())
                .with("edition", edition.edition())
                .with("council", council.id())
                .with("own", assessment)
                .rows(row -> themes.put(
                        row.text("theme") == null ? ALL_THEMES : row.text("theme"),
                        new Backing(row.number("applicable"), row.number("backed"))));
        return themes;
    }

    private Statement asking(String sql, Selection selection) {
        return selection.fill(database.sql(sql));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.text("node"),
                row.decimal("score"),
                row.decimal("coverage"),
                row.flag("sufficient"),
                row.flag("capped"),
                row.decimal("change"),
                row.longOrNull("rank"),
                row.longOrNull("tied"),
                row.integer("quartile"),
                row.number("compared"),
                row.decimal("q1"),
                row.decimal("median"),
                row.decimal("q3"));
    }
}
