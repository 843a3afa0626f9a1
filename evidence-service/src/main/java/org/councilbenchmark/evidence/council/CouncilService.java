package org.councilbenchmark.evidence.council;

import static org.councilbenchmark.evidence.council.CouncilProblem.COUNCIL_NOT_YOURS;
import static org.councilbenchmark.evidence.council.CouncilProblem.COUNCIL_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;

/** Who a code means, and which councils are the caller's own. */
@ApplicationScoped
public class CouncilService {

    private static final String KNOWN_CODES = "Send a GSS or SNAC code from GET /v1/councils.";

    @Inject
    CouncilRepository councils;

    @Inject
    Actor actor;

    /** The caller's reach; codes in the token that name nobody open nothing. */
    public CouncilScope scope() {
        Set<String> ids = councils.resolve(actor.councils()).values().stream()
                .map(Council::id)
                .collect(Collectors.toSet());
        return new CouncilScope(actor.everyCouncil(), ids);
    }

    public Optional<Council> find(String code) {
        return Optional.ofNullable(councils.resolve(Set.of(code)).get(code));
    }

    /** Councils by id; ids are codes too. */
    public Map<String, Council> byIds(Collection<String> ids) {
        return councils.resolve(ids);
    }

    /** The council that a body names in its member {@code council}; must be one of the caller's. */
    public Council requireOwn(String code) {
        Council council = find(code).orElseThrow(() -> unknown(code));
        if (!scope().covers(council.id())) {
            String detail = "Your token does not name " + council.name() + " among your councils.";
            String remedy = "Send a council of yours, or use a token that names this one.";
            throw COUNCIL_NOT_YOURS
                    .with(detail, remedy)
                    .fault(Fault.at("/council", "council-not-yours", code, detail, remedy));
        }
        return council;
    }

    /** Id of the council that the query parameter {@code council} names, whoever's it is. */
    public String requireParameter(String code) {
        return find(code).map(Council::id).orElseThrow(() -> {
            String detail = noCouncil(code);
            return RequestProblem.INVALID_PARAMETER
                    .with(detail, KNOWN_CODES)
                    .fault(Fault.in("council", "council-unknown", code, detail, KNOWN_CODES));
        });
    }

    private RuntimeException unknown(String code) {
        if (councils.isEmpty()) {
            return RequestProblem.TEMPORARILY_UNAVAILABLE
                    .with("The register of councils has not arrived here yet.", "Repeat the request shortly.")
                    .retryAfter(Duration.ofSeconds(2));
        }
        String detail = noCouncil(code);
        return COUNCIL_UNKNOWN
                .with(detail, KNOWN_CODES)
                .fault(Fault.at("/council", "council-unknown", code, detail, KNOWN_CODES));
    }

    private static String noCouncil(String code) {
        return "No council has the code '" + code + "'.";
    }
}
