package org.councilbenchmark.assessment.access;

import java.util.Set;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/**
 * Who asks, apart from any request, so that a question can be repeated when the request is long over.
 *
 * @param person subject of the token
 * @param roles of the token
 * @param councils codes in the token, as the issuer wrote them
 * @param every whether they look after all councils
 */
public record Asking(String person, Set<String> roles, Set<String> councils, boolean every) {

    public static Asking of(Actor actor) {
        boolean every = actor.is(Roles.ADMINISTRATOR) && actor.everyCouncil();
        return new Asking(actor.id(), Set.copyOf(actor.roles()), Set.copyOf(actor.councils()), every);
    }
}
