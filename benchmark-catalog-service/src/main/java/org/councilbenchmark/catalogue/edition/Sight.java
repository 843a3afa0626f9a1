package org.councilbenchmark.catalogue.edition;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** What the caller may see. At start, where nobody calls, everything. */
@ApplicationScoped
class Sight {

    @Inject
    Actor actor;

    /** Drafts are for those who write them. */
    boolean ofDrafts() {
        return !Arc.container().requestContext().isActive() || actor.is(Roles.CATALOGUE_EDITOR);
    }
}
