package org.councilbenchmark.catalogue.scale;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "rating_scale")
class RatingScale {

    @Id
    String code;

    String title;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "rating_level", joinColumns = @JoinColumn(name = "scale"))
    Set<RatingLevel> levels = new LinkedHashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "score_band", joinColumns = @JoinColumn(name = "scale"))
    Set<ScoreBand> bands = new LinkedHashSet<>();

    @Version
    long version = 1;

    protected RatingScale() {}

    RatingScale(ScaleDefinition definition) {
        code = definition.code();
        adopt(definition);
    }

    /** Takes over another definition. */
    final void adopt(ScaleDefinition definition) {
        title = definition.title();
        levels.retainAll(definition.levels());
        levels.addAll(definition.levels());
        bands.retainAll(definition.bands());
        bands.addAll(definition.bands());
    }

    ScaleDefinition definition() {
        return new ScaleDefinition(
                code,
                title,
                levels.stream()
                        .sorted(Comparator.comparingInt(RatingLevel::level))
                        .toList(),
                bands.stream()
                        .sorted(Comparator.comparing(ScoreBand::lowerBound))
                        .toList());
    }
}
