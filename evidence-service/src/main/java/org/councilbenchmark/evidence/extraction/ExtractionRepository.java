package org.councilbenchmark.evidence.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.reading.Reading;
import org.councilbenchmark.evidence.reading.child.ReadText;
import org.councilbenchmark.evidence.reading.child.TextPart;
import org.councilbenchmark.platform.http.Paging;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** What reading brought. */
@ApplicationScoped
class ExtractionRepository {

    /** The document's lock comes before the extraction's, as in whatever else changes its text or revision. */
    private static final String CURRENT =
            "select 1 from document where id = :document and current_revision = :number for no key update";

    private static final String CLAIMED =
            " where document_id = :document and number = :number and attempts = :attempt and state = 'PENDING'";
    private static final String MINE = "select 1 from extraction" + CLAIMED + " for update";
    private static final String ADD_TEXT = "insert into document_text (document_id, number, part, page, content)"
            + " select :document, :number, t.part, nullif((t.piece->>'page')::int, 0), t.piece->>'text'"
            + " from jsonb_array_elements(cast(:parts as jsonb)) with ordinality as t(piece, part)";
    private static final String ADD_PICTURE =
            "insert into thumbnail (document_id, number, width, png)" + " values (:document, :number, :width, :png)";
    private static final String END = "update extraction set state = :state, failure = :failure, pages = :pages,"
            + " characters = :characters, truncated = :truncated, thumbnail_failure = :thumbnailFailure,"
            + " ended_at = now()" + CLAIMED;
    private static final String FORGET_OTHERS =
            "delete from extraction where document_id = :document and number < :number";
    private static final String FIND = "select e.number, e.state, e.failure, e.pages, e.characters, e.truncated,"
            + " (select count(*) from document_text t where t.document_id = e.document_id and t.number = e.number)"
            + " from current_document c join extraction e on e.document_id = c.document_id and e.number = c.number"
            + " where c.readable and c.document_id = :document";
    private static final String PARTS = "select part, page, content from document_text"
            + " where document_id = :document and number = :number order by part";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /** Stores all that was read, unless the document was revised or somebody else has claimed the revision since. */
    @Transactional
    public void store(Claim claim, Reading reading) {
        if (isCurrent(claim) && isClaimed(claim)) {
            keep(claim, reading);
        }
    }

    private boolean isCurrent(Claim claim) {
        return database.createNativeQuery(CURRENT, Integer.class)
                        .setParameter("document", claim.document())
                        .setParameter("number", claim.number())
                        .getSingleResultOrNull()
                != null;
    }

    private boolean isClaimed(Claim claim) {
        return database.createNativeQuery(MINE, Integer.class)
                        .setParameter("document", claim.document())
                        .setParameter("number", claim.number())
                        .setParameter("attempt", claim.attempt())
                        .getSingleResultOrNull()
                != null;
    }

    private void keep(Claim claim, Reading reading) {
        if (reading.text() != null) {
            of(ADD_TEXT, claim)
                    .setParameter("parts", parts(reading.text().parts()))
                    .executeUpdate();
        }
        for (Map.Entry<Integer, byte[]> picture : reading.thumbnails().entrySet()) {
            of(ADD_PICTURE, claim)
                    .setParameter("width", picture.getKey())
                    .setParameter("png", picture.getValue())
                    .executeUpdate();
        }
        end(claim, reading);
        of(FORGET_OTHERS, claim).executeUpdate();
    }

    private void end(Claim claim, Reading reading) {
        ReadText text = reading.text();
        of(END, claim)
                .setParameter("attempt", claim.attempt())
                .setParameter("state", Extraction.stateAfter(reading).name())
                .setParameter("failure", nameOf(reading.textFailure()), String.class)
                .setParameter("pages", text == null ? null : text.pages(), Integer.class)
                .setParameter("characters", text == null ? null : text.characters(), Integer.class)
                .setParameter("truncated", text == null ? null : text.truncated(), Boolean.class)
                .setParameter("thumbnailFailure", nameOf(reading.thumbnailFailure()), String.class)
                .executeUpdate();
    }

    private MutationQuery of(String statement, Claim claim) {
        return database.createNativeMutationQuery(statement)
                .setParameter("document", claim.document())
                .setParameter("number", claim.number());
    }

    /** Of a document's current revision; empty until it is entered to be read. */
    Optional<Extraction> find(UUID document) {
        return database.createNativeQuery(FIND, Object[].class)
                .setParameter("document", document)
                .getResultStream()
                .map(Extraction::of)
                .findFirst();
    }

    List<TextView.Part> parts(UUID document, Extraction of, Paging paging) {
        return database.createNativeQuery(PARTS, Object[].class)
                .setParameter("document", document)
                .setParameter("number", of.revision())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(row -> new TextView.Part((Integer) row[0], (Integer) row[1], (String) row[2]))
                .toList();
    }

    private static String nameOf(Enum<?> failure) {
        return failure == null ? null : failure.name();
    }

    private String parts(List<TextPart> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }
}
