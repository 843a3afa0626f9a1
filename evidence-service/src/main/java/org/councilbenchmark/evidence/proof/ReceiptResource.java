package org.councilbenchmark.evidence.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Receipts over HTTP: to be read, or the signature alone. */
@Path("/v1/documents/{id}/receipt")
class ReceiptResource {

    private static final String JOSE = "application/jose";
    private static final MediaType JOSE_TYPE = MediaType.valueOf(JOSE);
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, JOSE_TYPE).build();

    @Inject
    ReceiptService receipts;

    /** Never to be kept by caches: each is of its own moment. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, JOSE})
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptView.class)),
                @Content(mediaType = JOSE, schema = @Schema(implementation = String.class))
            })
    public Response getReceipt(@PathParam("id") UUID id, Request request) {
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        ReceiptView receipt = receipts.receipt(id);
        boolean signatureAlone = wanted.getMediaType().equals(JOSE_TYPE);
        return Response.ok(signatureAlone ? receipt.signature() : receipt, wanted.getMediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
