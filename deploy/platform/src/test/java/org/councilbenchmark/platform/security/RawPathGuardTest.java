package org.councilbenchmark.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/things;x",
                "/;a/v1/things",
                "/v1/things%3Bx",
                "/v1%2fthings",
                "/v1%5Cthings",
                "/v1\\things",
                "//v1/things",
                "/v1/./things",
                "/v1/../things",
                "/v1/..",
                "/v1/%2e%2e/things",
                "/v1/%252e/things",
                "/v1/things%00"
            })
    void pathsWithTwoReadingsAreSuspicious(String path) {
        assertThat(RawPathGuard.isSuspicious(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/v1/things", "/v1/things/3.1.a.5", "/v1/things/a%20b", "/q/openapi", "/v1/x.y/radar.svg"})
    void plainPathsPass(String path) {
        assertThat(RawPathGuard.isSuspicious(path)).isFalse();
    }
}
