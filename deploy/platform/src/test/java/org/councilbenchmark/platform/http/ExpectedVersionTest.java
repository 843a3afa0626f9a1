package org.councilbenchmark.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @Test
    void theVersionThatWasReadPasses() {
        assertThatCode(() -> given("If-Match", "\"7\"").require(7L)).doesNotThrowAnyException();
        assertThatCode(() -> given("If-Match", "W/\"7\"").require(7L)).doesNotThrowAnyException();
        assertThatCode(() -> given("If-Match", "\"7.48213-196\"").require(7L)).doesNotThrowAnyException();
        assertThatCode(() -> given("If-Match", "*").require(9L)).doesNotThrowAnyException();
        assertThatCode(() -> given("If-None-Match", "*").require(null)).doesNotThrowAnyException();
    }

    @Test
    void anotherVersionIsStale() {
        assertThat(failing(given("If-Match", "\"6\""), 7L).type().status()).isEqualTo(412);
        assertThat(failing(given("If-Match", "\"6.7\""), 7L).type().status()).isEqualTo(412);
        assertThat(failing(given("If-Match", "\"6\""), null).type().status()).isEqualTo(412);
        assertThat(failing(given("If-Match", "*"), null).type().status()).isEqualTo(412);
        assertThat(failing(given("If-None-Match", "*"), 1L).type().status()).isEqualTo(412);
    }

    @Test
    void withoutAConditionTheAnswerIs428() {
        ProblemException failure =
                catchThrowableOfType(ProblemException.class, () -> ExpectedVersion.from(headers(Map.of())));
        assertThat(failure.type().status()).isEqualTo(428);
        assertThat(failure.remedy()).contains("If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"seven\"", "\"1\",\"2\"", "\"1.\"", "", "\"9999999999999999999\""})
    void anythingButOneTagIsMalformed(String header) {
        ProblemException failure = catchThrowableOfType(ProblemException.class, () -> given("If-Match", header));
        assertThat(failure.type().status()).isEqualTo(400);
    }

    private static ProblemException failing(ExpectedVersion expected, Long actual) {
        return catchThrowableOfType(ProblemException.class, () -> expected.require(actual));
    }

    private static ExpectedVersion given(String name, String value) {
        return ExpectedVersion.from(headers(Map.of(name, value)));
    }

    private static HttpHeaders headers(Map<String, String> values) {
        return (HttpHeaders) Proxy.newProxyInstance(
                HttpHeaders.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> values.get((String) arguments[0]));
    }
}
