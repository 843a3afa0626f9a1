package org.councilbenchmark.evidence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the assessment service, as the caller, about an assessment that its events have not told yet. */
@ApplicationScoped
class AssessmentQuestion {

    private static final Logger LOG = Logger.getLogger(AssessmentQuestion.class);
    /** Not there, or not for this caller: the answer to both is the same. */
    private static final Set<Integer> NOT_FOR_THE_CALLER = Set.of(401, 403, 404);

    @Inject
    @RestClient
    AssessmentClient client;

    @Inject
    JsonWebToken token;

    @Inject
    CouncilService councils;

    /** Empty when there is none that the caller may see; 503 while the service cannot tell. */
    Optional<Assessment> ask(UUID id) {
        return answer(id, "The assessment is not known here yet.").map(answer -> state(answer));
    }

    /** Whether the caller may see it; 503 while the service cannot tell. */
    boolean shown(UUID id) {
        return answer(id, "Who may see this evidence of another council is for the assessment service to say.")
                .isPresent();
    }

    private Optional<AssessmentAnswer> answer(UUID id, String why) {
        try {
            AssessmentAnswer answer = client.get(id, "Bearer " + token.getRawToken());
            if (answer == null || !answer.answers(id)) {
                throw away(why, "its answer cannot be read");
            }
            return Optional.of(answer);
        } catch (WebApplicationException refusal) {
            if (NOT_FOR_THE_CALLER.contains(refusal.getResponse().getStatus())) {
                return Optional.empty();
            }
            throw away(why, refusal.toString());
        } catch (ProcessingException unreachable) {
            throw away(why, unreachable.toString());
        }
    }

    private Assessment state(AssessmentAnswer answer) {
        String why = "The assessment is not known here yet.";
        Council council =
                councils.find(answer.council().code()).orElseThrow(() -> away(why, "its council is new here"));
        try {
            return answer.state(council.id());
        } catch (DateTimeException unreadable) {
            throw away(why, unreadable.getMessage());
        }
    }

    private static ProblemException away(String why, String cause) {
        LOG.warnf("assessment service cannot tell cause=%s", cause);
        return RequestProblem.TEMPORARILY_UNAVAILABLE
                .with(
                        why + " The assessment service cannot tell at the moment.",
                        "Repeat the request shortly; nothing was written.")
                .retryAfter(Duration.ofSeconds(5));
    }
}
