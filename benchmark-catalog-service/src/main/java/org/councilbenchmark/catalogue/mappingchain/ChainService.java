package org.councilbenchmark.catalogue.mappingchain;

import static org.councilbenchmark.catalogue.mappingchain.ChainProblem.CHAIN_TOO_LARGE;
import static org.councilbenchmark.catalogue.mappingchain.ChainProblem.MIDDLE_DIFFERS;
import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.mapping.MappingService;
import org.councilbenchmark.catalogue.mapping.VersionedMapping;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

@ApplicationScoped
class ChainService {

    private static final long MOST_PATHS = 100_000;

    @Inject
    MappingService mappings;

    /** A chain and the versions of both mappings, which are its ETag. */
    record Found(MappingChain chain, String tag) {}

    @Transactional
    Found chain(String id, String with) {
        VersionedMapping first = mappings.content(id);
        VersionedMapping second = mappings.find(with).orElseThrow(() -> unknown(with));
        requireSameMiddle(first.content().to(), second.content().from(), with);
        requireFewPaths(first.content(), second.content());
        return new Found(Chaining.of(first.content(), second.content()), first.version() + "." + second.version());
    }

    private static ProblemException unknown(String with) {
        String detail = with == null ? "The query parameter 'with' is missing." : "There is no mapping '" + with + "'.";
        String remedy = "Name a mapping that begins where this one ends; list them at /v1/mappings.";
        return INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("with", "mapping-unknown", with, detail, remedy));
    }

    private static void requireSameMiddle(MappingEnd end, MappingEnd begin, String with) {
        if (!end.equals(begin)) {
            String detail = "The first mapping ends at " + name(end) + ", the second begins at " + name(begin) + ".";
            String remedy = "Name a mapping that begins where this one ends.";
            throw MIDDLE_DIFFERS
                    .with(detail, remedy)
                    .fault(Fault.in("with", "mapping-middle-differs", with, detail, remedy));
        }
    }

    private static String name(MappingEnd end) {
        return end.namesFramework() ? end.framework() : end.benchmark() + " " + end.edition();
    }

    private static void requireFewPaths(MappingContent first, MappingContent second) {
        long paths = Chaining.paths(first, second);
        if (paths > MOST_PATHS) {
            throw CHAIN_TOO_LARGE.with(
                    "There are " + paths + " paths from one end to the other, and at most " + MOST_PATHS
                            + " are followed.",
                    "Chain mappings with fewer entries for each criterion.");
        }
    }
}
