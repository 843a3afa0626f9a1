package org.councilbenchmark.catalogue.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.search.Folded;

/** What stays the same of an indicator on every day; what it says is in its versions. */
@Entity
class Indicator {

    @Id
    String code;

    /** What holds now, so that lists need not reckon with dates. */
    @ManyToOne
    @JoinColumn(name = "current_version")
    IndicatorVersion current;

    String sortKey;
    String searchText;
    boolean edited;
    Instant changedAt;

    @Version
    long version = 1;

    protected Indicator() {}

    Indicator(String code) {
        this.code = code;
        this.sortKey = IndicatorCode.sortKey(code);
    }

    /** Points at what holds now, after any change of any version; the caller tells the others. */
    final void follow(IndicatorVersion holdsNow) {
        current = holdsNow;
        searchText = Folded.ofAll(Stream.of(code, holdsNow.title));
        changedAt = Instant.now();
    }
}
