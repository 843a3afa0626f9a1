package org.councilbenchmark.evidence.s3store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.councilbenchmark.evidence.S3Server;
import org.councilbenchmark.evidence.Surroundings;

/** As for every service test, but contents lie on an S3 server. */
public final class S3Surroundings implements QuarkusTestResourceLifecycleManager {

    private final Surroundings usual = new Surroundings();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(usual.start());
        settings.putAll(S3Server.settings(S3Server.endpoint()));
        return settings;
    }

    @Override
    public void stop() {
        usual.stop();
    }
}
