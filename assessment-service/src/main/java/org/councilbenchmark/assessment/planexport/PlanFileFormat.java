package org.councilbenchmark.assessment.planexport;

/** What a plan can be written as. */
enum PlanFileFormat {
    OSCAL("application/json", "json"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String extension;

    PlanFileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
