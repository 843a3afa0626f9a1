package org.councilbenchmark.catalogue.reading;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.importing.EditionReader;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;

/** The same members as in JSON. Aliases are refused where a value is wanted, so that none can be multiplied. */
@Singleton
class YamlReading implements EditionReader {

    @Override
    public EditionFormat format() {
        return EditionFormat.YAML;
    }

    @Override
    public Optional<WrittenEdition> read(Path file, Faults faults) throws IOException {
        return TextReading.read(file, TextReading.YAML, "YAML", faults, EditionShape::read);
    }
}
