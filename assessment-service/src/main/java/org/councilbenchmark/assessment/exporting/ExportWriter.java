package org.councilbenchmark.assessment.exporting;

import java.io.IOException;
import java.io.OutputStream;

/** Writes files of one form. */
public interface ExportWriter {

    ExportFormat format();

    void write(Export export, OutputStream out) throws IOException;
}
