package org.councilbenchmark.catalogue.identity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.platform.security.Actor;

/** Who the caller is, as the token says. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {

    private static final String EVERY_COUNCIL = "*";

    @Inject
    Actor actor;

    @Inject
    CouncilService councils;

    @GET
    @Authenticated
    public MeView getMe() {
        List<String> own = actor.councils().stream()
                .filter(code -> !code.equals(EVERY_COUNCIL))
                .toList();
        return new MeView(
                actor.id(), actor.roles(), Permissions.of(actor.roles()), actor.everyCouncil(), councils.resolve(own));
    }
}
