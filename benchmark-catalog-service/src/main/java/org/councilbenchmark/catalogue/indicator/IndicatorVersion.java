package org.councilbenchmark.catalogue.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.measure.AuthorityLevel;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.Polarity;
import org.councilbenchmark.catalogue.measure.TargetRange;
import org.councilbenchmark.platform.http.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an indicator says from one day on. */
@Entity
class IndicatorVersion {

    @Id
    UUID id;

    String indicator;
    LocalDate effectiveFrom;
    LocalDate validTo;
    String title;
    String theme;
    String definition;
    String unit;

    @Enumerated(EnumType.STRING)
    Polarity polarity;

    BigDecimal targetLower;
    BigDecimal targetUpper;
    Integer decimalPlaces;
    String periodicity;
    String sourceType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> levels;

    String parent;
    String numerator;
    String denominator;
    boolean comparable;
    String comparabilityNote;
    String note;

    protected IndicatorVersion() {}

    IndicatorVersion(String indicator, IndicatorDefinition definition) {
        this.id = Ids.next();
        this.indicator = indicator;
        take(definition);
    }

    /** Says this instead. */
    final void take(IndicatorDefinition written) {
        effectiveFrom = written.effectiveFrom();
        validTo = written.validTo();
        title = written.title();
        theme = written.theme();
        definition = written.definition();
        unit = written.unit();
        polarity = written.polarity();
        targetLower =
                written.targetRange() == null ? null : written.targetRange().lower();
        targetUpper =
                written.targetRange() == null ? null : written.targetRange().upper();
        decimalPlaces = written.decimalPlaces();
        periodicity = written.periodicity();
        sourceType = written.sourceType();
        levels = written.levels().stream().map(Enum::name).toList();
        parent = written.parent();
        numerator = written.numerator();
        denominator = written.denominator();
        comparable = written.comparable();
        comparabilityNote = written.comparabilityNote();
        note = written.note();
    }

    IndicatorDefinition definition() {
        return new IndicatorDefinition(
                title,
                theme,
                definition,
                unit,
                polarity,
                targetLower == null ? null : new TargetRange(targetLower, targetUpper),
                decimalPlaces,
                periodicity,
                sourceType,
                levels.stream().map(AuthorityLevel::valueOf).toList(),
                parent,
                numerator,
                denominator,
                comparable,
                comparabilityNote,
                note,
                effectiveFrom,
                validTo);
    }
}
