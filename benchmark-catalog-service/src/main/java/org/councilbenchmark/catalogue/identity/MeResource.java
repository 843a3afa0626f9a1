package org.councilbenchmark.catalogue.identity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.councilbenchmark.platform.security.Actor;

/** Who the caller is, as the token says. */
@Path("/v1/me")
class MeResource {

    @Inject
    Actor actor;

    @GET
    @Authenticated
    public MeView me() {
        return new MeView(actor.id(), actor.roles(), actor.councils());
    }
}
