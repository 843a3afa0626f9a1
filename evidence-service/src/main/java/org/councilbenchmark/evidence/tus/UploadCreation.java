package org.councilbenchmark.evidence.tus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.councilbenchmark.evidence.resumable.Announcing;
import org.councilbenchmark.evidence.resumable.UploadState;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.idempotency.Idempotent;

/** Creation as a call of its own, so that a repetition is recognised by what was announced. */
@ApplicationScoped
class UploadCreation {

    @Inject
    Announcing announcing;

    @Idempotent
    Response create(String metadata, long length, HttpHeaders headers, URI collection) {
        UploadState upload = announcing.announce(metadata, length, () -> ExpectedVersion.from(headers));
        return Response.created(URI.create(collection + "/" + upload.id())).build();
    }
}
