package org.councilbenchmark.catalogue.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;

/** Reads files of one format. Readers do not judge: they note where things stand and what has the wrong shape. */
public interface EditionReader {

    EditionFormat format();

    /**
     * What the file says, as far as its shape is right; empty where it cannot be read to its end.
     *
     * @param faults takes what could not, and the places of everything else
     */
    Optional<WrittenEdition> read(Path file, Faults faults) throws IOException;
}
