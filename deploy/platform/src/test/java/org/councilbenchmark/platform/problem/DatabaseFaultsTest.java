package org.councilbenchmark.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"22007", "22008"})
    void aDateThatCannotBeStoredIsTheCallersFault(String state) {
        assertThat(DatabaseFaults.isUnstorableDate(wrapped(state))).isTrue();
        assertThat(DatabaseFaults.isUnavailable(wrapped(state))).isFalse();
        assertThat(DatabaseFaults.unstorableDate().type().status()).isEqualTo(400);
    }

    @Test
    void aDatabaseThatIsAwayHasNothingAgainstADate() {
        assertThat(DatabaseFaults.isUnstorableDate(wrapped("08006"))).isFalse();
        assertThat(DatabaseFaults.isUnavailable(wrapped("08006"))).isTrue();
    }

    private static Throwable wrapped(String state) {
        return new IllegalStateException(new SQLException("refused", state));
    }
}
