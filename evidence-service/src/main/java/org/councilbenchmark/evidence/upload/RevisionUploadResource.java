package org.councilbenchmark.evidence.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.DocumentView;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** New revisions over HTTP. Whose document it is, and that it is a file, is known before the file is examined. */
@Path("/v1/documents/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
class RevisionUploadResource {

    @Inject
    DocumentService documents;

    @Inject
    ReceivedFiles received;

    @Inject
    DocumentCreation creation;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response reviseDocument(
            @PathParam("id") UUID id,
            @BeanParam @Valid RevisionForm form,
            MultipartFormDataInput parts,
            HttpHeaders headers,
            UriInfo uri) {
        KnownParts.check(parts.getValues(), KnownParts.OF_REVISION);
        ExpectedVersion expected = ExpectedVersion.from(headers);
        documents.requireFile(id);
        return creation.revise(id, expected, received.examine(form.file), uri.getAbsolutePath());
    }
}
