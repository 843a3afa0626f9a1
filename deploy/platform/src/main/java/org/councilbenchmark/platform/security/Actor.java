package org.councilbenchmark.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls. The only way in which a service learns of the caller, and pseudonymous: the token's subject, never a name
 * or an address.
 */
@RequestScoped
public class Actor {

    private static final String EVERY_COUNCIL = "*";

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    /** The token's {@code sub}: stable for a person or a machine account, and without personal data. */
    public String id() {
        return token.getSubject();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Codes in the claim {@code councils}, as the issuer wrote them: the caller's own bodies. */
    public Set<String> councils() {
        Object claim = token.getClaim("councils");
        Set<String> codes = new LinkedHashSet<>();
        if (claim instanceof JsonArray array) {
            array.forEach(value -> codes.add(value instanceof JsonString text ? text.getString() : value.toString()));
        } else if (claim instanceof Collection<?> values) {
            values.forEach(value -> codes.add(value.toString()));
        } else if (claim != null) {
            codes.add(claim instanceof JsonString text ? text.getString() : claim.toString());
        }
        return codes;
    }

    /** Whether the claim is {@code *}: breadth for integrators and administrators only. */
    public boolean everyCouncil() {
        return councils().contains(EVERY_COUNCIL) && (is(Roles.ADMINISTRATOR) || is(Roles.INTEGRATOR));
    }
}
