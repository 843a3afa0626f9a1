package org.councilbenchmark.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a council's indicators stood at. */
@ApplicationScoped
public class ObservationService {

    @Inject
    ObservationRepository observations;

    /** Values of the whole by indicator, of all periods, in one query; demonstration data is never mixed with real. */
    public Map<String, List<Observation>> of(String council, boolean demonstration, Collection<String> indicators) {
        return indicators.isEmpty()
                ? Map.of()
                : observations.standing(council, demonstration, indicators).stream()
                        .collect(Collectors.groupingBy(Observation::indicator));
    }
}
