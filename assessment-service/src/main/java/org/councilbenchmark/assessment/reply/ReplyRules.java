package org.councilbenchmark.assessment.reply;

import static org.councilbenchmark.assessment.reply.ReplyProblem.*;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.platform.problem.Fault;

/** What makes a reply or a decision a good one; all faults at once, each with its place. */
final class ReplyRules {

    private final List<Fault> faults = new ArrayList<>();
    private ReplyProblem only;

    private ReplyRules() {}

    static void check(GiveReply reply) {
        ReplyRules rules = new ReplyRules();
        if (reply.position() == ReplyPosition.DISAGREE) {
            rules.checkGrounds(reply);
        }
        if (!reply.evidence().isEmpty() && reply.withoutEvidence() != null) {
            rules.add(
                    EVIDENCE_AND_NONE,
                    "/withoutEvidence",
                    null,
                    "Evidence is shown, and it is said why there is none.",
                    "Leave out evidence or withoutEvidence.");
        }
        for (int i = 0; i < reply.evidence().size(); i++) {
            rules.checkEvidence(reply.evidence().get(i), "/evidence/" + i);
        }
        rules.throwIfAny();
    }

    /** @param peerLevel what the peers gave; null for not applicable */
    static void check(DecideReply decision, RatingScale scale, Integer peerLevel) {
        ReplyRules rules = new ReplyRules();
        if (decision.findsNotApplicable()) {
            rules.checkNotApplicable(decision, peerLevel);
        } else {
            rules.checkLevel(decision, scale, peerLevel);
        }
        rules.throwIfAny();
    }

    private void checkNotApplicable(DecideReply decision, Integer peerLevel) {
        if (decision.outcome() == ReplyOutcome.UPHELD) {
            add(
                    LEVEL_WITHOUT_NEED,
                    "/notApplicable",
                    true,
                    "The rating is upheld, and yet another is given.",
                    "Leave out notApplicable, or send CHANGED.");
        } else if (decision.level() != null) {
            add(
                    LEVEL_WITHOUT_NEED,
                    "/level",
                    decision.level(),
                    "What is not applicable has no level.",
                    "Leave out level or notApplicable.");
        } else if (peerLevel == null) {
            add(
                    LEVEL_UNCHANGED,
                    "/notApplicable",
                    true,
                    "The peers called it not applicable already.",
                    "Send UPHELD, or a level.");
        }
    }

    private void checkLevel(DecideReply decision, RatingScale scale, Integer peerLevel) {
        String levels = scale.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Integer level = decision.level();
        if (decision.outcome() == ReplyOutcome.UPHELD) {
            if (level != null) {
                add(
                        LEVEL_WITHOUT_NEED,
                        "/level",
                        level,
                        "The rating is upheld, and yet a level is given.",
                        "Leave out level, or send CHANGED.");
            }
        } else if (level == null) {
            add(
                    LEVEL_MISSING,
                    "/level",
                    null,
                    "To what the rating changes is not said.",
                    "Send one of " + levels + ", or notApplicable.");
        } else if (scale.level(level).isEmpty()) {
            add(
                    LEVEL_OFF_SCALE,
                    "/level",
                    level,
                    "Level " + level + " is not on the scale.",
                    "Send one of " + levels + ".");
        } else if (level.equals(peerLevel)) {
            add(
                    LEVEL_UNCHANGED,
                    "/level",
                    level,
                    "The peers gave level " + level + " already.",
                    "Send UPHELD, or another level.");
        }
    }

    private void checkGrounds(GiveReply reply) {
        if (reply.statement() == null) {
            add(
                    STATEMENT_MISSING,
                    "/statement",
                    null,
                    "The council disagrees and does not say why.",
                    "Write a statement that the lead of the peers can decide on.");
        }
        if (reply.evidence().isEmpty() && reply.withoutEvidence() == null) {
            add(
                    EVIDENCE_MISSING,
                    "/evidence",
                    null,
                    "The council disagrees and shows no evidence.",
                    "Point to a document or an address, or say in withoutEvidence why there is none.");
        }
    }

    private void checkEvidence(Evidence evidence, String at) {
        if ((evidence.document() == null) == (evidence.url() == null)) {
            add(
                    EVIDENCE_UNCLEAR,
                    at,
                    null,
                    "A piece of evidence names " + (evidence.url() == null ? "neither" : "both")
                            + " a document and an address.",
                    "Send document (an id) or url (https), and one of them only.");
        } else if (evidence.url() != null && !isAddress(evidence.url())) {
            add(
                    ADDRESS_UNUSABLE,
                    at + "/url",
                    evidence.url(),
                    "This is not an absolute https address.",
                    "Send one such as https://www.example.gov.uk/minutes.pdf.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private void add(ReplyProblem type, String pointer, Object value, String detail, String remedy) {
        only = faults.isEmpty() || only == type ? type : SEVERAL_FAULTS;
        faults.add(Fault.at(pointer, type.slug(), value, detail, remedy));
    }

    private void throwIfAny() {
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            throw only.with(first.detail(), first.remedy()).faults(faults);
        }
    }
}
