package org.councilbenchmark.evidence.linkdetail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "3-5", "5-5", "999999"})
    void pagesInTheirOrderAreAPlace(String pages) {
        assertThat(faults(new Place(pages, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "5-3", "3-", "-5", "3–5", "1,2", "01", "1000000", "xii", " 3", "3\n"})
    void otherPagesAreNone(String pages) {
        assertThat(faults(new Place(pages, null, null, null))).containsExactly("pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b2", "B0", "B2:", "B2:D9:E1", "ABCD1", "B12345678", "2B", "Sheet1!B2"})
    void otherCellsAreNone(String cells) {
        assertThat(faults(new Place(null, null, "Data", cells))).containsExactly("cells");
    }

    @Test
    void aPlaceSaysSomething() {
        assertThat(faults(new Place(null, null, null, null))).containsExactly("");
        assertThat(faults(new Place(null, "2.1 (b)", "Data 2009", "B2:D9"))).isEmpty();
        assertThat(faults(new Place(null, "", "a/b", null))).containsExactly("section", "sheet");
    }

    private static List<String> faults(Place place) {
        return VALIDATOR.validate(place).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .sorted()
                .toList();
    }
}
