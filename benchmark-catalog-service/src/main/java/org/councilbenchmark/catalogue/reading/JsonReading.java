package org.councilbenchmark.catalogue.reading;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.importing.EditionReader;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;

/** Our JSON form. */
@Singleton
class JsonReading implements EditionReader {

    @Override
    public EditionFormat format() {
        return EditionFormat.JSON;
    }

    @Override
    public Optional<WrittenEdition> read(Path file, Faults faults) throws IOException {
        return TextReading.read(file, TextReading.JSON, "JSON", faults, EditionShape::read);
    }
}
