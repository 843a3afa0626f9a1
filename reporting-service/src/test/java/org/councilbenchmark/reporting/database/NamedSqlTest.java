package org.councilbenchmark.reporting.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void namesBecomeQuestionMarksAndCastsStay() {
        NamedSql sql = NamedSql.parse("select a::text from t where a = :id and b > :fromDay or c = :id");
        assertThat(sql.text()).isEqualTo("select a::text from t where a = ? and b > ? or c = ?");
        assertThat(sql.names()).containsExactly("id", "fromDay", "id");
    }
}
