package org.councilbenchmark.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasesTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/, jdbc:postgresql://db:5432/evidence",
        "jdbc:postgresql://db:5432, jdbc:postgresql://db:5432/evidence",
        "jdbc:postgresql://db/catalogue, jdbc:postgresql://db/evidence",
        "jdbc:postgresql://db:5432/catalogue?sslmode=require, jdbc:postgresql://db:5432/evidence?sslmode=require",
    })
    void aServersAddressLeadsToEachOfItsDatabases(String given, String evidence) {
        assertThat(Databases.at(given, "u", "p").jdbcUrl("evidence")).isEqualTo(evidence);
    }

    @Test
    void anAddressOfSomethingElseIsRefusedWithAnExample() {
        assertThatThrownBy(() -> Databases.at("postgres://db:5432", "u", "p"))
                .hasMessageContaining("jdbc:postgresql://host:5432/")
                .hasMessageContaining("postgres://db:5432");
    }
}
