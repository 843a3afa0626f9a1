package org.councilbenchmark.assessment.reply;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a reply or a decision on it can fail; the slugs are also the codes of the single faults. */
enum ReplyProblem implements ProblemType {
    STATEMENT_MISSING("statement-missing", "Who disagrees says why", 422),
    EVIDENCE_MISSING("evidence-missing", "Who disagrees shows evidence, or says why there is none", 422),
    EVIDENCE_AND_NONE("evidence-and-none", "Evidence is shown, or there is none", 422),
    EVIDENCE_UNCLEAR("evidence-unclear", "A piece of evidence is a document or an address", 422),
    ADDRESS_UNUSABLE("address-unusable", "The address cannot be followed", 422),
    LEVEL_MISSING("decision-level-missing", "A changed rating has a level", 422),
    LEVEL_WITHOUT_NEED("decision-level-without-need", "A rating that is upheld keeps its level", 422),
    LEVEL_OFF_SCALE("level-off-scale", "The level is not on the scale", 422),
    LEVEL_UNCHANGED("decision-changes-nothing", "The level is the one that the peers gave", 422),
    SEVERAL_FAULTS("reply-invalid", "Several things in the reply are wrong", 422),
    REPLY_DECIDED("reply-decided", "The reply has been decided", 409),
    REPLY_NOT_DISPUTED("reply-not-disputed", "There is nothing to decide", 409),
    REPLY_PERIOD_OPEN("reply-period-open", "The council may still reply", 409),
    REPLIES_UNDECIDED("replies-undecided", "Replies wait for a decision", 409);

    private final String slug;
    private final String title;
    private final int status;

    ReplyProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
