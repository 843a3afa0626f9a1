package org.councilbenchmark.reporting.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of an answer; every value may be null. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) {
        return value(column, String.class);
    }

    public Integer integer(String column) {
        return value(column, Integer.class);
    }

    public Long longOrNull(String column) {
        return value(column, Long.class);
    }

    /** Zero for null. */
    public long number(String column) {
        Long number = longOrNull(column);
        return number == null ? 0 : number;
    }

    public BigDecimal decimal(String column) {
        return value(column, BigDecimal.class);
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(value(column, Boolean.class));
    }

    public UUID id(String column) {
        return value(column, UUID.class);
    }

    public LocalDate date(String column) {
        return value(column, LocalDate.class);
    }

    public Instant moment(String column) {
        OffsetDateTime moment = value(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private <T> T value(String column, Class<T> as) {
        try {
            return row.getObject(column, as);
        } catch (SQLException failure) {
            throw new IllegalStateException("column " + column + " not read", failure);
        }
    }
}
