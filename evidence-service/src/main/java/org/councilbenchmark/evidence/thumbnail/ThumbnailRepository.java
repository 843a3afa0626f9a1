package org.councilbenchmark.evidence.thumbnail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;
import org.hibernate.Session;

/** The pictures, and what is known where there is none. */
@ApplicationScoped
class ThumbnailRepository {

    /** @param failure null while the document waits to be read */
    record Absence(ReadingFailure failure) {}

    private static final String FIND =
            "select png from thumbnail where document_id = :document and number = :number and width = :width";
    private static final String ABSENCE = "select thumbnail_failure from extraction"
            + " where document_id = :document and number = :number and thumbnail_failure is not null";

    @Inject
    Session database;

    Optional<byte[]> find(UUID document, int revision, int width) {
        return database.createNativeQuery(FIND, byte[].class)
                .setParameter("document", document)
                .setParameter("number", revision)
                .setParameter("width", width)
                .uniqueResultOptional();
    }

    Absence absence(UUID document, int revision) {
        return new Absence(database.createNativeQuery(ABSENCE, String.class)
                .setParameter("document", document)
                .setParameter("number", revision)
                .uniqueResultOptional()
                .map(ReadingFailure::valueOf)
                .orElse(null));
    }
}
