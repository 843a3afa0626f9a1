package org.councilbenchmark.evidence.downloadlink;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentReading;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.download.Attachment;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Ticket;
import org.jboss.logging.Logger;

/** Gives out links, and says what they open. */
@ApplicationScoped
class DownloadLinkService {

    private static final Logger LOG = Logger.getLogger(DownloadLinkService.class);

    @Inject
    DownloadLinkRepository links;

    @Inject
    DocumentReading documents;

    @Inject
    DownloadLinkConfig config;

    @Inject
    Actor actor;

    /** For the caller, if they may read the document and it can be given out. */
    DownloadLinkView make(UUID id, NewDownloadLink wanted) {
        Duration lifetime = lifetime(wanted.lifetime());
        int revision = documents
                .readableContent(id, wanted.revision())
                .map(OwnDocument::revision)
                .orElseThrow(() -> noSuchRevision(wanted.revision()));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant expires = now.plus(lifetime);
        Ticket ticket = Ticket.fresh();
        QuarkusTransaction.requiringNew().run(() -> {
            links.sweep(now);
            links.keep(ticket, new DownloadLinkRepository.Opened(id, revision, actor.id()), now, expires);
        });
        return new DownloadLinkView("/v1/downloads/" + ticket.secret(), expires);
    }

    private Duration lifetime(String asked) {
        Duration lifetime = asked == null ? config.lifetime() : Duration.parse(asked);
        if (lifetime.isZero() || lifetime.compareTo(config.longest()) > 0) {
            String detail = "A link lives for a second at least and for " + config.longest() + " at most.";
            String remedy = "Send a shorter lifetime, or none for the usual " + config.lifetime() + ".";
            throw RequestProblem.INVALID_BODY
                    .with(detail, remedy)
                    .fault(Fault.at("/lifetime", "lifetime-out-of-range", asked, detail, remedy));
        }
        return lifetime;
    }

    private static RuntimeException noSuchRevision(int revision) {
        String detail = "The document has no revision " + revision + " that you may read.";
        String remedy = "Send the number of another revision, or none for the latest that you may read.";
        return RequestProblem.INVALID_BODY
                .with(detail, remedy)
                .fault(Fault.at("/revision", "revision-unknown", revision, detail, remedy));
    }

    /** 404 for a link that never was, is too old, or whose document is not available: which of them is nobody's business. */
    Attachment open(Ticket ticket) {
        return links.find(ticket, Instant.now())
                .flatMap(opened -> documents
                        .published(opened.document(), opened.revision())
                        .map(found -> {
                            LOG.infof(
                                    "download by link document=%s revision=%d person=%s",
                                    opened.document(), opened.revision(), opened.person());
                            return new Attachment(found.fileName(), found.mediaType(), found.content());
                        }))
                .orElseThrow(() -> RequestProblem.NOT_FOUND.with(
                        "This link opens nothing, or not any more.",
                        "Ask for a new one with POST /v1/documents/{id}/download-links."));
    }
}
