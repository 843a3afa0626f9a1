package org.councilbenchmark.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The event contracts in {@code docs/contracts}: one schema and one example per event type. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** Faults of the data against the schema of its type; empty when it keeps the contract. */
    public static List<String> faults(String type, JsonNode data) {
        String schema = text(folder().resolve("schemas").resolve(type + ".json"));
        return SCHEMAS.getSchema(schema, InputFormat.JSON).validate(data.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The example of an event type: its data only. */
    public static JsonNode example(String type) {
        try {
            return JSON.readTree(text(folder().resolve("examples").resolve(type + ".json")));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** Root of the working tree, wherever the test is started from. */
    public static Path root() {
        String given = System.getProperty("project.root");
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs/contracts"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("docs/contracts not found above the working directory");
        }
        return folder;
    }

    private static Path folder() {
        return root().resolve("docs/contracts");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
