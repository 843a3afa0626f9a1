package org.councilbenchmark.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFaultsTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    enum Colour {
        RED,
        BLUE
    }

    record Part(Colour colour, int size) {}

    record Whole(List<Part> parts) {}

    @Test
    void anUnknownMemberIsNamedWithItsPlace() {
        Fault fault = explain("{\"parts\":[{\"size\":1},{\"weight\":2}]}");
        assertThat(fault.pointer()).isEqualTo("/parts/1/weight");
        assertThat(fault.code()).isEqualTo("unknown-member");
        assertThat(fault.remedy()).contains("colour, size");
    }

    @Test
    void aWrongWordListsTheRightOnes() {
        Fault fault = explain("{\"parts\":[{\"colour\":\"GREEN\"}]}");
        assertThat(fault.pointer()).isEqualTo("/parts/0/colour");
        assertThat(fault.value()).isEqualTo("GREEN");
        assertThat(fault.remedy()).contains("RED, BLUE");
    }

    @Test
    void aWrongTypeIsPlacedButNamesNoClass() {
        Fault fault = explain("{\"parts\":\"many\"}");
        assertThat(fault.pointer()).isEqualTo("/parts");
        assertThat(fault.detail() + fault.remedy()).doesNotContain("java").doesNotContain("Whole");
    }

    @Test
    void aNumberBeyondItsRangeIsPlaced() {
        assertThat(explain("{\"parts\":[{\"size\":99999999999}]}").pointer()).isEqualTo("/parts/0/size");
    }

    @Test
    void brokenJsonIsPlacedByLineAndColumn() {
        Fault fault = explain("{\n \"parts\": [}");
        assertThat(fault.code()).isEqualTo("not-json");
        assertThat(fault.detail()).contains("line 2");
    }

    private static Fault explain(String body) {
        JacksonException failure =
                catchThrowableOfType(JacksonException.class, () -> JSON.readValue(body, Whole.class));
        ProblemException problem = JsonFaults.explain(failure);
        assertThat(problem.type().status()).isEqualTo(400);
        return problem.faults().get(0);
    }
}
