package org.councilbenchmark.assessment.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;

/** One moment for several queries, so that the scores in a file are those of the ratings beside them. */
@ApplicationScoped
class Snapshot {

    @Inject
    Session database;

    /** To be called first in a transaction. */
    void begin() {
        database.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
