package org.councilbenchmark.evidence.retention;

import static org.councilbenchmark.evidence.retention.RetentionProblem.CONTENT_RELIED_ON;
import static org.councilbenchmark.evidence.retention.RetentionProblem.ON_LEGAL_HOLD;
import static org.councilbenchmark.evidence.retention.RetentionProblem.RETENTION_NOT_OVER;
import static org.councilbenchmark.evidence.retention.RetentionProblem.STILL_IN_QUARANTINE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.platform.problem.ProblemException;

/** Everything that forbids disposing of a document's content, the weightiest first. */
final class Obstacles {

    private Obstacles() {}

    static List<ProblemException> of(OwnDocument document, Retention retention, boolean linked, boolean scanning) {
        List<ProblemException> found = new ArrayList<>();
        if (document.standing().legalHold() != null) {
            found.add(ON_LEGAL_HOLD.with(
                    "The document is on legal hold since "
                            + document.standing().legalHold().at() + ".",
                    "Have the hold released first: DELETE /v1/documents/" + document.id() + "/legal-hold."));
        }
        if (linked) {
            found.add(CONTENT_RELIED_ON.with(
                    "The document backs an assessment that was decided on it, or may yet be.",
                    "Take its links away or withdraw the document; what a completed or withdrawn assessment relies on"
                            + " stays as long as that assessment does."));
        }
        if (!retention.overOn(LocalDate.now(ZoneOffset.UTC))) {
            found.add(RETENTION_NOT_OVER.with(
                    "The document is to be kept until " + retention.until() + ".",
                    "Repeat the request after that day, or state an earlier one: PUT /v1/documents/" + document.id()
                            + "/retention."));
        }
        if (scanning) {
            found.add(STILL_IN_QUARANTINE.with(
                    "A revision of the document still waits for the scanner.",
                    "Repeat the request when it has spoken."));
        }
        return found;
    }
}
