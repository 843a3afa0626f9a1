package org.councilbenchmark.assessment.benchmark;

import static org.councilbenchmark.assessment.benchmark.EditionProblem.EDITION_RETIRED;
import static org.councilbenchmark.assessment.benchmark.EditionProblem.EDITION_UNKNOWN;
import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.councilbenchmark.platform.problem.Fault;

/** Published editions by benchmark and code. A complete one never changes, and is kept in memory from its first use. */
@ApplicationScoped
public class EditionService {

    private record Key(String benchmark, String edition) {}

    @Inject
    EditionRepository editions;

    private final Map<Key, Edition> complete = new ConcurrentHashMap<>();

    /** Fails with 422 for an edition that is not published, and with 503 while one is still on its way here. */
    public Edition require(String benchmark, String edition) {
        Key key = new Key(benchmark, edition);
        Edition known = complete.get(key);
        if (known == null) {
            known = load(key);
            complete.put(key, known);
        }
        return known;
    }

    /** The same for a new assessment: an edition that was retired is refused with 422. */
    public Edition requireOffered(String benchmark, String edition) {
        Edition known = require(benchmark, edition);
        editions.retirement(benchmark, edition).ifPresent(retirement -> {
            String detail = "Edition %s of %s was retired: %s".formatted(edition, benchmark, retirement.reason());
            String remedy = retirement.successor() == null
                    ? "Choose an edition from GET /v1/benchmarks/" + benchmark + "."
                    : "Use edition " + retirement.successor() + ".";
            throw EDITION_RETIRED
                    .with(detail, remedy)
                    .fault(Fault.at("/edition", "edition-retired", edition, detail, remedy));
        });
        return known;
    }

    private Edition load(Key key) {
        EditionPublished manifest =
                editions.manifest(key.benchmark, key.edition).orElseThrow(() -> unknown(key));
        List<NodePublished> nodes = editions.nodes(key.benchmark, key.edition);
        if (nodes.size() < manifest.nodes()) {
            throw TEMPORARILY_UNAVAILABLE
                    .with(
                            "Edition %s of %s is still arriving here: %d of %d nodes."
                                    .formatted(key.edition, key.benchmark, nodes.size(), manifest.nodes()),
                            "Repeat the request shortly.")
                    .retryAfter(Duration.ofSeconds(2));
        }
        return EditionAssembly.of(manifest, nodes);
    }

    private static RuntimeException unknown(Key key) {
        String detail = "Benchmark '%s' has no published edition '%s'.".formatted(key.benchmark, key.edition);
        String remedy = "Send a benchmark and an edition from GET /v1/benchmarks.";
        return EDITION_UNKNOWN
                .with(detail, remedy)
                .fault(Fault.at("/edition", "edition-unknown", key.edition, detail, remedy));
    }
}
