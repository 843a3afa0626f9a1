package org.councilbenchmark.reporting.leaguetable;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;

/** League tables over HTTP, as JSON or as CSV. */
@Path("/v1/league-tables")
class LeagueTableResource {

    @Inject
    LeagueTableService tables;

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, LeagueTableCsv.MEDIA_TYPE})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LeagueTable.class)),
                @Content(mediaType = LeagueTableCsv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT)
    public LeagueTable getLeagueTable(@BeanParam @Valid LeagueTableParameters asked) {
        return tables.table(asked);
    }
}
