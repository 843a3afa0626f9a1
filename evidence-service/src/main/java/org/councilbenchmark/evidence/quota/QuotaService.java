package org.councilbenchmark.evidence.quota;

import static org.councilbenchmark.evidence.quota.QuotaProblem.QUOTA_EXCEEDED;
import static org.councilbenchmark.evidence.quota.QuotaProblem.QUOTA_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.function.Supplier;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.security.Actor;

/** Counts what councils keep, and refuses what is more than they may. */
@ApplicationScoped
public class QuotaService {

    @Inject
    QuotaRepository quotas;

    @Inject
    QuotaConfig config;

    @Inject
    CouncilService councils;

    @Inject
    Actor actor;

    /** A view with the tag that stands for it: the version of the limits, and what is used. */
    record Tagged(String tag, QuotaView view) {}

    /**
     * Counts in what the transaction records. Locked after the document and before its contents, everywhere: no two
     * transactions wait for each other in a circle.
     *
     * @param place where the content stands in the request: a pointer, or the name of a header
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String council, Amount more, String place) {
        if (!quotas.take(council, more, config)) {
            Quota quota = quotas.find(council).orElse(Quota.NONE);
            throw exceeded(more, quota.used(), quota.limit(config), place);
        }
    }

    /** Counts out what the transaction disposes of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(String council, Amount less) {
        quotas.giveBack(council, less);
    }

    /** Refuses early what does not fit as things stand; {@link #take} has the last word. */
    @Transactional
    public void requireRoom(String council, Amount more, String place) {
        requireRoom(quotas.find(council).orElse(Quota.NONE), more, Amount.NOTHING, place);
    }

    /**
     * Refuses to promise room that is not there, or that is promised already. The quota stays locked until the end of the
     * transaction, so that of many at once each finds what was promised to the ones before it.
     *
     * @param promised told under the lock
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void promise(String council, Amount more, Supplier<Amount> promised, String place) {
        requireRoom(quotas.lock(council), more, promised.get(), place);
    }

    private void requireRoom(Quota quota, Amount more, Amount promised, String place) {
        Amount taken = quota.used().plus(promised);
        Amount limit = quota.limit(config);
        if (!taken.fits(more, limit)) {
            throw exceeded(more, taken, limit, place);
        }
    }

    @Transactional
    Tagged get(String code) {
        Council council = own(code);
        return tagged(council, quotas.find(council.id()).orElse(Quota.NONE));
    }

    /** Equal limits change nothing. */
    @Transactional
    Tagged set(String code, ExpectedVersion expected, SetQuota limits) {
        Council council = own(code);
        Quota quota = quotas.lock(council.id());
        boolean nothingSet = expected instanceof ExpectedVersion.Absent && quota.version() == 0;
        expected.require(nothingSet ? null : Long.valueOf(quota.version()));
        boolean equal = Objects.equals(quota.maxBytes(), limits.bytes())
                && Objects.equals(quota.maxDocuments(), limits.documents());
        if (!equal) {
            quotas.set(council.id(), limits, actor.id());
        }
        return tagged(council, quotas.find(council.id()).orElseThrow());
    }

    private Council own(String code) {
        return councils.find(code)
                .filter(council -> councils.scope().covers(council.id()))
                .orElseThrow(() -> QUOTA_NOT_FOUND.with(
                        "None of your councils has the code '" + code + "'.",
                        "Use a GSS or SNAC code of one of your councils."));
    }

    private Tagged tagged(Council council, Quota quota) {
        Amount used = quota.used();
        boolean standard = quota.maxBytes() == null && quota.maxDocuments() == null;
        QuotaView view = new QuotaView(
                council.view(),
                used,
                quota.limit(config),
                standard,
                config.concurrentUploads(),
                quota.setAt(),
                quota.setBy());
        return new Tagged(quota.version() + "." + used.bytes() + "-" + used.documents(), view);
    }

    private static ProblemException exceeded(Amount more, Amount taken, Amount limit, String place) {
        String detail =
                "The council has taken %d of %d bytes and %d of %d documents; there is no room for %d bytes more."
                        .formatted(taken.bytes(), limit.bytes(), taken.documents(), limit.documents(), more.bytes());
        String remedy = "Send a smaller file or dispose of documents that are no longer needed;"
                + " an administrator can raise the limit with PUT /v1/evidence-quotas/{council}.";
        return QUOTA_EXCEEDED
                .with(detail, remedy)
                .fault(Fault.on(place, "quota-exceeded", more.bytes(), detail, remedy));
    }
}
