package org.councilbenchmark.assessment.exporting;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that an assessment can be written to. */
public enum ExportFormat {
    JSON(MediaType.APPLICATION_JSON, "json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=utf-8", "csv"),
    /** Assessment results of OSCAL 1.2. They have no media type of their own, so they are only had by name. */
    OSCAL(MediaType.APPLICATION_JSON, "oscal.json");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As it is sent. */
    String mediaType() {
        return mediaType;
    }

    /** End of a file's name, without the first dot. */
    String extension() {
        return extension;
    }

    /** Whether two writings of the same state are equal to the byte; a workbook says when it was written. */
    boolean isRepeatable() {
        return this != XLSX;
    }

    /** As it is named in a query. */
    static ExportFormat named(String parameter) {
        return valueOf(parameter.toUpperCase(Locale.ROOT));
    }

    /** The form whose media type this is; wildcards are nobody's. */
    static Optional<ExportFormat> of(MediaType accepted) {
        String name = (accepted.getType() + "/" + accepted.getSubtype()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format != OSCAL && format.mediaType.split(";")[0].equals(name))
                .findFirst();
    }
}
