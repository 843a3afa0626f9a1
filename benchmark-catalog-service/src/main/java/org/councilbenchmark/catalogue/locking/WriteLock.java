package org.councilbenchmark.catalogue.locking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** An advisory lock of PostgreSQL, held to the end of the caller's transaction. */
@ApplicationScoped
public class WriteLock {

    @Inject
    EntityManager database;

    /** Waits until nobody else holds the lock of this name. */
    public void hold(String name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 5))")
                .setParameter("name", name)
                .getSingleResult();
    }
}
