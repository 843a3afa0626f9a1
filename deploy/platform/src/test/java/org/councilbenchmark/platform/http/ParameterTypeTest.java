package org.councilbenchmark.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTypeTest {

    @ParameterizedTest
    @CsvSource({
        "INTEGER, x",
        "INTEGER, 99999999999",
        "INTEGER, ''",
        "LONG, 1.5",
        "ID, x",
        "FLAG, yes",
        "FLAG, TRUE",
        "FLAG, ''"
    })
    void aValueOfAnotherTypeIsNamedWithItsParameter(ParameterType type, String value) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> type.check("within", value));
        assertThat(problem.type().status()).isEqualTo(400);
        assertThat(problem.faults().get(0).parameter()).isEqualTo("within");
        assertThat(problem.faults().get(0).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, -7", "LONG, 99999999999", "ID, 01890f3e-7c5a-7d2b-9c1e-5b8a4f6d3e21", "FLAG, false"})
    void aValueOfTheTypePasses(ParameterType type, String value) {
        assertThatCode(() -> type.check("within", value)).doesNotThrowAnyException();
    }

    @Test
    void typesAreKnownBySort() {
        assertThat(ParameterType.of(UUID.class)).hasValue(ParameterType.ID);
        assertThat(ParameterType.of(boolean.class)).hasValue(ParameterType.FLAG);
        assertThat(ParameterType.of(String.class)).isEmpty();
    }
}
