package org.councilbenchmark.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.platform.inbox.ConsumerPositions;
import org.councilbenchmark.platform.inbox.Subscription;

/** Tells how fresh the projections are. */
@ApplicationScoped
public class ProjectionService {

    private static final Duration STILL_LIVE = Duration.ofSeconds(10);

    @Inject
    @Any
    Instance<Subscription> projections;

    @Inject
    ConsumerPositions positions;

    @Inject
    ProjectionRepository repository;

    /** How fresh one projection is now. */
    public Freshness freshness(String projection) {
        return Freshness.of(positions.completeUntil(projection), Instant.now());
    }

    List<ProjectionView> all() {
        Map<String, Long> rows = repository.rows();
        return projections.stream()
                .map(projection -> view(projection, rows.getOrDefault(projection.name(), 0L)))
                .sorted(Comparator.comparing(ProjectionView::name))
                .toList();
    }

    private ProjectionView view(Subscription projection, long rows) {
        Freshness freshness = freshness(projection.name());
        return new ProjectionView(
                projection.name(),
                projection.topics().stream().sorted().toList(),
                state(freshness),
                freshness.asAt(),
                freshness.lagText(),
                rows);
    }

    private static ProjectionView.State state(Freshness freshness) {
        if (freshness.asAt() == null) {
            return ProjectionView.State.STARTING;
        }
        return freshness.lag().compareTo(STILL_LIVE) > 0 ? ProjectionView.State.BEHIND : ProjectionView.State.LIVE;
    }
}
