package org.councilbenchmark.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    record Told(LocalDate day, Integer count, Boolean open, String text) {}

    @BeforeEach
    void strict() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"day\":2009}", "{\"count\":\"7\"}", "{\"open\":\"true\"}", "{\"text\":7}"})
    void noValueIsTakenForOneOfAnotherType(String body) {
        assertThatThrownBy(() -> json.readValue(body, Told.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void whatHasItsTypeIsRead() throws JsonProcessingException {
        assertThat(json.readValue("{\"day\":\"2009-04-01\",\"count\":7}", Told.class))
                .isEqualTo(new Told(LocalDate.of(2009, 4, 1), 7, null, null));
    }
}
