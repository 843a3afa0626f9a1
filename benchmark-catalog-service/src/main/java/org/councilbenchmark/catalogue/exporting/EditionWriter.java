package org.councilbenchmark.catalogue.exporting;

import java.io.IOException;
import java.io.OutputStream;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Losses;

/** Writes files of one format, and knows what that format cannot hold. */
interface EditionWriter {

    EditionFormat format();

    void write(Export export, OutputStream out) throws IOException;

    /** What the file lacks of this edition, so that an import of it differs from what was exported. */
    void noteLosses(Export export, Losses losses);
}
