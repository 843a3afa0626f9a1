package org.councilbenchmark.catalogue.editionfile;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that an edition can be written to and read from. */
public enum EditionFormat {
    JSON("application/json", "json", List.of("application/json")),
    YAML("application/yaml", "yaml", List.of("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml")),
    CSV("text/csv;charset=utf-8", "csv", List.of("text/csv")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    /** A catalogue of OSCAL 1.2. It has no media type of its own, so it is only had by name. */
    OSCAL("application/json", "oscal.json", List.of());

    private final String mediaType;
    private final String extension;
    private final List<String> accepted;

    EditionFormat(String mediaType, String extension, List<String> accepted) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.accepted = accepted;
    }

    /** As it is sent. */
    public String mediaType() {
        return mediaType;
    }

    /** End of a file's name, without the first dot. */
    public String extension() {
        return extension;
    }

    /** Whether two writings of the same content are equal to the byte. */
    public boolean isRepeatable() {
        return this != OSCAL && this != XLSX;
    }

    public static Optional<EditionFormat> of(MediaType type) {
        String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.accepted.contains(name))
                .findFirst();
    }

    /** As it is named in a query. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
