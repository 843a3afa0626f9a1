package org.councilbenchmark.evidence.thumbnail;

import static org.councilbenchmark.evidence.thumbnail.ThumbnailProblem.THUMBNAIL_NOT_MADE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentReading;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.reading.child.ReadingFailure;
import org.councilbenchmark.platform.problem.ProblemException;

/** Thumbnails for those who may read the document. */
@ApplicationScoped
class ThumbnailService {

    private static final Duration READING = Duration.ofSeconds(10);

    /** @param tag of document content and size: equal contents have equal pictures */
    record Picture(String tag, byte[] png) {}

    @Inject
    DocumentReading documents;

    @Inject
    ThumbnailRepository thumbnails;

    Picture of(UUID id, int width) {
        OwnDocument document = documents.readableAvailable(id);
        return thumbnails
                .find(id, document.revision(), width)
                .map(png -> new Picture(document.content().sha256() + "-" + width, png))
                .orElseThrow(() -> absent(document));
    }

    private ProblemException absent(OwnDocument document) {
        if (!document.current()) {
            return THUMBNAIL_NOT_MADE.with(
                    "You read an earlier revision of the document; pictures are kept of the current one alone.",
                    "Show a symbol for " + document.mediaType() + " instead.");
        }
        ReadingFailure failure =
                thumbnails.absence(document.id(), document.revision()).failure();
        if (failure == null) {
            return THUMBNAIL_NOT_MADE
                    .with("The document waits to be read.", "Repeat the request shortly.")
                    .retryAfter(READING);
        }
        return THUMBNAIL_NOT_MADE.with(failure.sentence(), "Show a symbol for " + document.mediaType() + " instead.");
    }
}
