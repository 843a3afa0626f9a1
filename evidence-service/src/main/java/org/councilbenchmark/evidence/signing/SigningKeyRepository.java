package org.councilbenchmark.evidence.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;

/** Public halves of all keys. */
@ApplicationScoped
class SigningKeyRepository {

    private static final String REMEMBER = "insert into signing_key (kid, modulus, exponent, first_used_at)"
            + " values (:kid, :modulus, :exponent, now()) on conflict (kid) do nothing";
    private static final String ALL = "select kid, modulus, exponent from signing_key order by first_used_at desc, kid";

    @Inject
    Session database;

    void remember(PublicKeyView key) {
        database.createNativeMutationQuery(REMEMBER)
                .setParameter("kid", key.kid())
                .setParameter("modulus", key.n())
                .setParameter("exponent", key.e())
                .executeUpdate();
    }

    List<PublicKeyView> all() {
        return database.createNativeQuery(ALL, Object[].class).getResultList().stream()
                .map(row -> PublicKeyView.of((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
