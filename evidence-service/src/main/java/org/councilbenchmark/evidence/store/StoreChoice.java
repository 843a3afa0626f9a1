package org.councilbenchmark.evidence.store;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;

/** Gives the others the one store that the configuration names; each kind is a bean identified by its name. */
class StoreChoice {

    @Produces
    @ApplicationScoped
    ContentStore chosen(@Any Instance<ContentStore> stores, StoreConfig config) {
        String kind = config.kind().name().toLowerCase(Locale.ROOT);
        return stores.select(Identifier.Literal.of(kind)).get();
    }
}
