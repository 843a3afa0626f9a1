package org.councilbenchmark.assessment.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Indicators, and which criteria name them. */
@ApplicationScoped
public class IndicatorService {

    @Inject
    IndicatorRepository indicators;

    /** Codes of indicators by criterion; a criterion that names none is absent. */
    public Map<String, List<String>> linksOf(String benchmark, String edition) {
        return indicators.links(benchmark, edition);
    }

    /** By code; one of which nothing has been heard is absent. */
    public Map<String, Indicator> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : indicators.byCodes(codes).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }
}
