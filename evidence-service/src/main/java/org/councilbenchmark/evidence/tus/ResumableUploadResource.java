package org.councilbenchmark.evidence.tus;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.evidence.intake.Intake;
import org.councilbenchmark.evidence.partial.ChunkChecksum;
import org.councilbenchmark.evidence.resumable.ResumableUploadService;
import org.councilbenchmark.evidence.resumable.UploadState;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Resumable uploads over HTTP, as tus clients make them. */
@Path("/v1/uploads")
@Produces(MediaType.APPLICATION_JSON)
class ResumableUploadResource {

    @Inject
    ResumableUploadService uploads;

    @Inject
    UploadCreation creation;

    @Inject
    Intake intake;

    /** Tells a client what is spoken here; it holds no secret, and browsers ask it without a token. */
    @OPTIONS
    @PermitAll
    public Response describeResumableUploads() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", intake.maxBytes())
                .header("Tus-Checksum-Algorithm", ChecksumHeaders.ALGORITHMS)
                .build();
    }

    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response createResumableUpload(
            @HeaderParam(Tus.RESUMABLE) String version,
            @HeaderParam(Tus.LENGTH) String length,
            @HeaderParam(Tus.METADATA) String metadata,
            HttpHeaders headers,
            UriInfo uri) {
        Tus.require(version);
        Response created = creation.create(metadata, Tus.number(Tus.LENGTH, length), headers, uri.getAbsolutePath());
        String location = created.getHeaderString(HttpHeaders.LOCATION);
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        Response.ResponseBuilder answer = Response.fromResponse(created);
        // what a repetition is told of may have ended since
        uploads.find(id).ifPresent(upload -> answer.header(Tus.EXPIRES, Tus.date(upload.expiresAt())));
        return answer.build();
    }

    @HEAD
    @Path("{id}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response resumeUpload(@HeaderParam(Tus.RESUMABLE) String version, @PathParam("id") UUID id) {
        Tus.require(version);
        UploadState upload = uploads.resume(id);
        return answer(Response.ok(), upload)
                .header(Tus.LENGTH, upload.length())
                .header(Tus.METADATA, upload.metadata())
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ResumableUploadView.class)
    public Response getResumableUpload(@PathParam("id") UUID id) {
        return Response.ok(ResumableUploadView.of(uploads.get(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(Tus.CHUNK)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response continueUpload(
            @HeaderParam(Tus.RESUMABLE) String version,
            @PathParam("id") UUID id,
            @HeaderParam(Tus.OFFSET) String offset,
            @HeaderParam("Upload-Checksum") String checksum,
            @HeaderParam("Content-Digest") String contentDigest,
            InputStream body)
            throws IOException {
        Tus.require(version);
        ChunkChecksum stated = ChecksumHeaders.read(checksum, contentDigest);
        UploadState upload = uploads.receive(id, Tus.number(Tus.OFFSET, offset), body, stated);
        return answer(Response.noContent(), upload).build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response endUpload(@HeaderParam(Tus.RESUMABLE) String version, @PathParam("id") UUID id) {
        Tus.require(version);
        uploads.end(id);
        return Response.noContent().build();
    }

    /** How far it has come, until when it can go on, and where its document is once it has one. */
    private static Response.ResponseBuilder answer(Response.ResponseBuilder answer, UploadState upload) {
        if (upload.isFinished()) {
            answer.location(URI.create(ResumableUploadView.documentPath(upload)));
        }
        return answer.header(Tus.OFFSET, upload.received())
                .header(Tus.EXPIRES, Tus.date(upload.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
