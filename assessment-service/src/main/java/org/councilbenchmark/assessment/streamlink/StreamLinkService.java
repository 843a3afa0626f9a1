package org.councilbenchmark.assessment.streamlink;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.stream.StreamConfig;
import org.councilbenchmark.assessment.stream.StreamService;
import org.councilbenchmark.platform.security.Ticket;

/** Gives out tickets and takes them in. */
@ApplicationScoped
class StreamLinkService {

    @Inject
    StreamTicketRepository tickets;

    @Inject
    StreamService streams;

    @Inject
    StreamConfig config;

    @Inject
    Clock clock;

    /** For the caller, if they may read the assessment. */
    @Transactional
    StreamLinkView make(UUID assessment) {
        Admission admission = new Admission(assessment, streams.viewer(assessment));
        Instant now = clock.instant();
        Instant expires = now.plus(config.linkLifetime());
        Ticket ticket = Ticket.fresh();
        tickets.sweep(now);
        tickets.keep(ticket, admission, expires);
        return new StreamLinkView("/v1/streams/" + ticket.secret(), expires);
    }

    /** 404 for a ticket that never was, was used or is too old: which of them is nobody's business. */
    @Transactional
    Admission take(Ticket ticket) {
        return tickets.take(ticket, clock.instant())
                .filter(admission -> streams.mayRead(admission.assessment(), admission.viewer()))
                .orElseThrow(() -> NOT_FOUND.with(
                        "This link does not open a stream, or not any more.",
                        "Ask for a new one with POST …/stream-links; each serves once."));
    }
}
