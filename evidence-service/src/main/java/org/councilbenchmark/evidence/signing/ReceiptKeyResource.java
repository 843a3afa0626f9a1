package org.councilbenchmark.evidence.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Public keys are public: whoever holds a receipt may verify it, with an account here or without. */
@Path("/v1/receipt-keys")
@Produces(MediaType.APPLICATION_JSON)
class ReceiptKeyResource {

    @Inject
    SigningService signing;

    @GET
    @PermitAll
    @APIResponseSchema(KeySetView.class)
    public Response listReceiptKeys() {
        return Response.ok(new KeySetView(signing.publicKeys()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
