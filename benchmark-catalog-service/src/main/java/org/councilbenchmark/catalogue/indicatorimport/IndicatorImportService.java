package org.councilbenchmark.catalogue.indicatorimport;

import static org.councilbenchmark.catalogue.indicatorimport.IndicatorImportProblem.TABLE_FAULTY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.catalogue.indicator.Edit;
import org.councilbenchmark.catalogue.indicator.EditOutcome;
import org.councilbenchmark.catalogue.indicator.IndicatorEditing;
import org.councilbenchmark.catalogue.indicatortable.IndicatorTable;
import org.councilbenchmark.catalogue.indicatortable.TableFaults;

/** Hands a table on, and its faults back. */
@ApplicationScoped
class IndicatorImportService {

    @Inject
    IndicatorEditing indicators;

    IndicatorImport take(IndicatorTable table, boolean dryRun) {
        TableFaults faults = table.faults();
        List<Edit> edits = table.rows().stream()
                .map(each -> new Edit(each.row().code(), each.row().definition()))
                .toList();
        EditOutcome outcome = indicators.takeOver(edits, table.codes(), dryRun || faults.total() > 0);
        outcome.misfits()
                .forEach(misfit -> faults.add(table.rows().get(misfit.index()).number(), misfit.breach()));
        if (faults.total() > 0) {
            throw TABLE_FAULTY
                    .with(
                            "The table has " + faults.total() + " faults; nothing was changed.",
                            "Mend what errors lists, and send the whole table again.")
                    .faults(faults.listed());
        }
        return IndicatorImport.of(dryRun, table.read(), outcome.effects());
    }
}
