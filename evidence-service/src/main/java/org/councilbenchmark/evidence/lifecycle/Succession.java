package org.councilbenchmark.evidence.lifecycle;

import static org.councilbenchmark.evidence.lifecycle.LifeCycleProblem.SUCCESSOR_OF_OTHER_COUNCIL;
import static org.councilbenchmark.evidence.lifecycle.LifeCycleProblem.SUCCESSOR_UNKNOWN;
import static org.councilbenchmark.evidence.lifecycle.LifeCycleProblem.SUPERSESSION_CYCLE;

import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.standing.StandingService;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Which document may supersede which. */
final class Succession {

    private Succession() {}

    /**
     * One at a time in each council: a circle may be closed by several supersessions at once of which no two have a
     * document in common.
     */
    static void check(OwnDocument document, UUID by, DocumentService documents, StandingService standings) {
        OwnDocument successor = find(by, documents);
        if (!successor.council().equals(document.council())) {
            throw at(
                    SUCCESSOR_OF_OTHER_COUNCIL,
                    by,
                    "The document " + by + " belongs to another council.",
                    "Name a document of the same council.");
        }
        standings.orderAlone(document.council());
        if (standings.leadsTo(by, document.id())) {
            throw at(
                    SUPERSESSION_CYCLE,
                    by,
                    "The document " + by + " is itself, directly or by others, superseded by this one.",
                    "Name a document that is not superseded by this one.");
        }
    }

    private static OwnDocument find(UUID by, DocumentService documents) {
        try {
            return documents.require(by);
        } catch (ProblemException unknown) {
            throw at(
                    SUCCESSOR_UNKNOWN,
                    by,
                    "No document of your councils has the id " + by + ".",
                    "Record the successor first, then name its id.");
        }
    }

    private static ProblemException at(LifeCycleProblem type, UUID by, String detail, String remedy) {
        return type.with(detail, remedy).fault(Fault.at("/by", type.slug(), by, detail, remedy));
    }
}
