package org.councilbenchmark.assessment.ratingtable;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.ExportFormat;
import org.councilbenchmark.assessment.exporting.ExportWriter;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook to rate with, away from the service. Texts are text cells, which no spreadsheet runs, so that none has to be
 * guarded; there are no formulas, because none would be taken back.
 */
@Singleton
class XlsxWriting implements ExportWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.XLSX;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Council Benchmark", "1.0");
        Choices choices = new Choices(export.criteria());
        RatingsSheet ratings = new RatingsSheet(workbook, choices);
        ScoresSheet.write(workbook, export);
        GuideSheet.write(workbook, export);
        choices.write(workbook);
        ratings.write(export);
        workbook.finish();
    }
}
