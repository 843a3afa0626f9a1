package org.councilbenchmark.reporting.council;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;
import static org.councilbenchmark.reporting.council.CouncilProblem.REGION_UNKNOWN;
import static org.councilbenchmark.reporting.council.CouncilProblem.TYPE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemType;

/** Makes groups only of values that some council has: a misspelt one must not look like an empty group. */
@ApplicationScoped
public class ComparatorGroups {

    @Inject
    CouncilRepository councils;

    /** The group of a type and a region; null leaves that side open. */
    public ComparatorGroup of(String type, String region) {
        if (type != null) {
            require("type", type, councils.types(), TYPE_UNKNOWN);
        }
        if (region != null) {
            require("region", region, councils.regions(), REGION_UNKNOWN);
        }
        return new ComparatorGroup(type, region);
    }

    /**
     * The group around a council.
     *
     * @param by type, region or england
     */
    public ComparatorGroup around(Council council, String by) {
        return switch (by) {
            case "type" -> new ComparatorGroup(council.type(), null);
            case "region" -> new ComparatorGroup(null, regionOf(council));
            case "england" -> new ComparatorGroup(null, null);
            default -> {
                String detail = "'" + by + "' is no way to compare councils.";
                String remedy = "Use type, region or england.";
                throw INVALID_PARAMETER
                        .with(detail, remedy)
                        .fault(Fault.in("comparator", "unusable-value", by, detail, remedy));
            }
        };
    }

    private static String regionOf(Council council) {
        if (council.region() == null) {
            String detail = council.name() + " lies in no region.";
            String remedy = "Use comparator=type or comparator=england.";
            throw REGION_UNKNOWN
                    .with(detail, remedy)
                    .fault(Fault.in("comparator", REGION_UNKNOWN.slug(), "region", detail, remedy));
        }
        return council.region();
    }

    private static void require(String parameter, String value, List<String> known, ProblemType problem) {
        if (!known.contains(value)) {
            String detail = "No council has the " + parameter + " '" + value + "'.";
            String remedy = "Use one of: " + String.join(", ", known) + ".";
            throw problem.with(detail, remedy).fault(Fault.in(parameter, problem.slug(), value, detail, remedy));
        }
    }
}
