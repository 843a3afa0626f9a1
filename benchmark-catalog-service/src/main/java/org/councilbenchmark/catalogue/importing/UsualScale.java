package org.councilbenchmark.catalogue.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The scale of editions that name none: four levels from "not evident" to "ideal". */
@Singleton
class UsualScale {

    private final EditionFile.Scale scale;

    @Inject
    UsualScale(ObjectMapper json) {
        try (InputStream file = UsualScale.class.getResourceAsStream("/reference/four-levels.json")) {
            scale = json.readValue(file, EditionFile.Scale.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    EditionFile.Scale get() {
        return scale;
    }
}
