package org.councilbenchmark.evidence.scanning;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The service with a scanner switched on. */
public final class ScannedSurroundings implements QuarkusTestResourceLifecycleManager {

    private static FakeClamd clamd;

    static FakeClamd clamd() {
        return clamd;
    }

    @Override
    public Map<String, String> start() {
        clamd = new FakeClamd();
        return Map.of(
                "evidence.scanner", "clamav",
                "evidence.scanner.every", "0.2s",
                "evidence.scanner.clamav.address", clamd.address());
    }

    @Override
    public void stop() {
        clamd.close();
    }
}
