package org.councilbenchmark.evidence.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.NewDocument;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.idempotency.Idempotent;

/**
 * The last step of an upload, or of a statement, as a call of its own, so that repetitions are recognised by the content's
 * digest rather than by reading the file again, and the transaction does not wait for the disk.
 */
@ApplicationScoped
public class DocumentCreation {

    @Inject
    DocumentService documents;

    @Idempotent
    public Response create(NewDocument facts, URI collection) {
        DocumentService.Versioned created = documents.accept(facts);
        return Response.created(URI.create(collection + "/" + created.view().id()))
                .tag(Conditional.tag(created.version()))
                .entity(created.view())
                .build();
    }

    @Idempotent
    Response revise(UUID document, ExpectedVersion expected, NewRevision facts, URI revisions) {
        DocumentService.Versioned revised = documents.revise(document, expected, facts);
        return Response.created(revisions)
                .tag(Conditional.tag(revised.version()))
                .entity(revised.view())
                .build();
    }
}
