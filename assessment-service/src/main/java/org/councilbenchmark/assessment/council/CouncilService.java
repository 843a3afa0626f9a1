package org.councilbenchmark.assessment.council;

import static org.councilbenchmark.assessment.council.CouncilProblem.COUNCIL_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Who a code means. */
@ApplicationScoped
public class CouncilService {

    @Inject
    CouncilRepository councils;

    /** The council of any code: present or former GSS, SNAC, register code. */
    public Optional<Council> find(String code) {
        return councils.find(code);
    }

    /** The council that a body names in its member {@code council}. */
    public Council require(String code) {
        return councils.find(code).orElseThrow(() -> unknown(code));
    }

    public Map<String, Council> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : councils.byIds(ids).stream().collect(Collectors.toMap(Council::id, Function.identity()));
    }

    /** Ids behind a token's codes; a code that names nobody opens nothing. */
    public Set<String> idsOf(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(councils.idsOf(codes));
    }

    private RuntimeException unknown(String code) {
        if (councils.isEmpty()) {
            return RequestProblem.TEMPORARILY_UNAVAILABLE
                    .with("The register of councils has not arrived here yet.", "Repeat the request shortly.")
                    .retryAfter(Duration.ofSeconds(2));
        }
        String detail = "No council has the code '" + code + "'.";
        String remedy = "Send a GSS or SNAC code from GET /v1/councils.";
        return COUNCIL_UNKNOWN
                .with(detail, remedy)
                .fault(Fault.at("/council", "council-unknown", code, detail, remedy));
    }
}
