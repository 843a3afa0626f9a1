package org.councilbenchmark.catalogue.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;
import org.yaml.snakeyaml.LoaderOptions;

/** Opens JSON and YAML within explicit bounds, and explains what cannot be parsed. */
final class TextReading {

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(1_000_000)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    static final JsonFactory YAML = YAMLFactory.builder()
            .loaderOptions(yamlOptions())
            .streamReadConstraints(BOUNDS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** Reads what a parser gives. */
    interface Shape {
        WrittenEdition read(JsonParser parser, Faults faults) throws IOException;
    }

    private TextReading() {}

    private static LoaderOptions yamlOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        return options;
    }

    /** @param name of the format, for people */
    static Optional<WrittenEdition> read(Path file, JsonFactory format, String name, Faults faults, Shape shape)
            throws IOException {
        try (Reader text = Utf8.open(file);
                JsonParser parser = format.createParser(text)) {
            return Optional.of(shape.read(parser, faults));
        } catch (CharacterCodingException otherBytes) {
            Utf8.refuse(faults);
        } catch (JacksonException unparsable) {
            explain(unparsable, name, faults);
        }
        return Optional.empty();
    }

    private static void explain(JacksonException unparsable, String name, Faults faults) {
        for (Throwable cause = unparsable; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                Utf8.refuse(faults);
                return;
            }
        }
        JsonLocation at = unparsable.getLocation();
        String place = at == null ? "" : " near line " + at.getLineNr() + ", column " + at.getColumnNr();
        faults.addUnreadable(
                "",
                "not-" + name.toLowerCase(Locale.ROOT),
                null,
                "The file is not valid " + name + place + ", or nested too deeply.",
                "Send well-formed " + name + ".");
    }
}
