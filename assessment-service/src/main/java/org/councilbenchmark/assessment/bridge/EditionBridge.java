package org.councilbenchmark.assessment.bridge;

import static org.councilbenchmark.assessment.bridge.BridgeProblem.MAPPING_UNUSABLE;
import static org.councilbenchmark.assessment.bridge.BridgeProblem.NO_MAPPING;
import static org.councilbenchmark.platform.problem.RequestProblem.TEMPORARILY_UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.councilbenchmark.assessment.bridge.MappingList.Mapping;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.platform.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the catalogue, as the caller, what ratings become in another edition. */
@ApplicationScoped
public class EditionBridge {

    private static final Logger LOG = Logger.getLogger(EditionBridge.class);
    private static final int PAGE = 500;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    /** Refusals that have nothing to do with what was asked: they pass. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 408, 429);

    @Inject
    @RestClient
    CatalogueClient catalogue;

    @Inject
    JsonWebToken token;

    /** Over the latest finished mapping between the two; empty where there is none, 503 while nobody can tell. */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<Crossing> over(String benchmark, String from, String to, Collection<GivenRating> given) {
        String bearer = "Bearer " + token.getRawToken();
        return mapping(benchmark, from, to, bearer)
                .map(mapping -> ask(() -> catalogue
                        .carry(mapping, CarryQuestion.of(given), bearer)
                        .crossing(mapping)));
    }

    public static ProblemException noMapping(String benchmark, String from, String to) {
        return NO_MAPPING.with(
                "No finished mapping of the catalogue leads from edition %s of %s to edition %s."
                        .formatted(from, benchmark, to),
                "Ask a catalogue editor to make one (POST /v1/mappings), or choose an assessment against the same"
                        + " edition.");
    }

    private Optional<String> mapping(String benchmark, String from, String to, String bearer) {
        long seen = 0;
        for (int page = 1; ; page++) {
            int number = page;
            MappingList list = ask(() -> catalogue.mappings(benchmark, from, "-changedAt", number, PAGE, bearer));
            Optional<Mapping> found = list.items().stream()
                    .filter(mapping -> mapping.leads(benchmark, from, to))
                    .findFirst();
            seen += list.items().size();
            if (found.isPresent() || list.items().isEmpty() || seen >= list.total()) {
                return found.map(Mapping::id);
            }
        }
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refusal) {
            int status = refusal.getResponse().getStatus();
            if (status >= 400 && status < 500 && !PASSING.contains(status)) {
                throw MAPPING_UNUSABLE.with(
                        "The catalogue refuses to carry these ratings (" + status + ").",
                        "Ask a catalogue editor whether the mapping fits both editions as they are published.");
            }
            throw away(refusal);
        } catch (ProcessingException | NullPointerException unreachableOrUnreadable) {
            throw away(unreachableOrUnreadable);
        }
    }

    private static ProblemException away(RuntimeException cause) {
        LOG.warnf("catalogue cannot tell cause=%s", cause);
        return TEMPORARILY_UNAVAILABLE
                .with(
                        "The catalogue, which knows how the editions stand to each other, does not answer.",
                        "Repeat the request shortly; nothing was written.")
                .retryAfter(RETRY_AFTER);
    }
}
