package org.councilbenchmark.catalogue.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.search.Folded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Indicator {

    @Id
    String code;

    String title;
    String theme;
    String unit;

    @Enumerated(EnumType.STRING)
    Polarity polarity;

    Integer decimalPlaces;
    String periodicity;
    String sourceType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> levels;

    String parent;
    boolean comparable;
    String comparabilityNote;
    String note;
    String sortKey;
    String searchText;
    boolean edited;
    Instant changedAt;

    @Version
    long version = 1;

    protected Indicator() {}

    Indicator(String code, IndicatorDefinition definition) {
        this.code = code;
        this.sortKey = IndicatorCode.sortKey(code);
        redefine(definition);
    }

    /** Takes over a definition; the caller tells the others. */
    final void redefine(IndicatorDefinition definition) {
        title = definition.title();
        theme = definition.theme();
        unit = definition.unit();
        polarity = definition.polarity();
        decimalPlaces = definition.decimalPlaces();
        periodicity = definition.periodicity();
        sourceType = definition.sourceType();
        levels = definition.levels().stream().map(Enum::name).toList();
        parent = definition.parent();
        comparable = definition.comparable();
        comparabilityNote = definition.comparabilityNote();
        note = definition.note();
        searchText = Folded.ofAll(Stream.of(code, title));
        changedAt = Instant.now();
    }

    IndicatorDefinition definition() {
        return new IndicatorDefinition(
                title,
                theme,
                unit,
                polarity,
                decimalPlaces,
                periodicity,
                sourceType,
                levels.stream().map(AuthorityLevel::valueOf).toList(),
                parent,
                comparable,
                comparabilityNote,
                note);
    }
}
