package org.councilbenchmark.evidence.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentKind;
import org.councilbenchmark.evidence.document.DocumentView;
import org.councilbenchmark.evidence.document.Metadata;
import org.councilbenchmark.evidence.document.NewDocument;
import org.councilbenchmark.evidence.quota.Amount;
import org.councilbenchmark.evidence.quota.QuotaService;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Uploads over HTTP: the framework has received the parts on disk when the method starts. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
class UploadResource {

    @Inject
    CouncilService councils;

    @Inject
    QuotaService quotas;

    @Inject
    ReceivedFiles received;

    @Inject
    DocumentCreation creation;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response uploadDocument(
            @BeanParam @Valid UploadForm form, MultipartFormDataInput parts, HttpHeaders headers, UriInfo uri) {
        KnownParts.check(parts.getValues(), KnownParts.OF_DOCUMENT);
        Council council = councils.requireOwn(form.council);
        if (headers.getHeaderString("Idempotency-Key") == null) {
            // a repetition of what was recorded needs no room; the last word is spoken where it is recorded
            quotas.requireRoom(council.id(), Amount.document(form.file.size()), "/file");
        }
        Metadata metadata = form.metadata();
        NewRevision file = received.examine(form.file);
        NewDocument facts = new NewDocument(council.id(), DocumentKind.FILE, metadata, form.isDemonstration(), file);
        return creation.create(facts, uri.getAbsolutePath());
    }
}
