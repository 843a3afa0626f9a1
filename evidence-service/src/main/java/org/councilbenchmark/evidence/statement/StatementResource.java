package org.councilbenchmark.evidence.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.evidence.upload.DocumentCreation;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Statements over HTTP: the same operation as an upload, with another kind of body. Hidden from the generated document,
 * which knows one operation per path and method; {@code uploadDocument} describes both bodies.
 */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {

    @Inject
    StatementRecording statements;

    @Inject
    DocumentCreation creation;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response recordStatement(
            @Valid @NotNull(message = "must be a JSON object") NewStatement statement, UriInfo uri) {
        return creation.create(statements.prepare(statement), uri.getAbsolutePath());
    }
}
