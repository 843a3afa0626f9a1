package org.councilbenchmark.assessment.check;

import java.util.stream.Stream;

/** All checks, in the order in which findings at one criterion are told. */
public enum QualityCheck {
    LEVEL_WITHOUT_NARRATIVE(
            "A level without a narrative",
            "A level that nobody explains cannot be challenged, defended or learnt from.",
            "Write what the level rests on.",
            Rule.each(WordChecks::levelWithoutNarrative)),
    NARRATIVE_TOO_SHORT(
            "A narrative of a few words",
            "A few words seldom say what is done, for whom, and how one knows that it works.",
            "Say what is done, for whom, and what shows that it works.",
            Rule.each(WordChecks::narrativeTooShort)),
    HIGH_LEVEL_WITHOUT_EVIDENCE(
            "A high level that no document backs",
            "A council that claims to be good is asked for proof first of all.",
            "Link a document that shows it, or give the level that can be shown.",
            Rule.each(EvidenceChecks::highLevelWithoutEvidence)),
    EVIDENCE_OUTSIDE_PERIOD(
            "All documents are of another time",
            "A document that holds before or after the period proves nothing of the period.",
            "Link a document that holds in the period, or mend the dates of those that are linked.",
            Rule.every(EvidenceChecks::evidenceOutsidePeriod)),
    RATING_CONTRADICTS_INDICATOR(
            "The level and an indicator's figures point apart",
            "Readers see both, and believe the figures.",
            "Say in the narrative why the figures do not tell the whole, or reconsider the level.",
            Rule.every(ContradictionCheck::contradictions)),
    COPIED_NARRATIVE(
            "The same words elsewhere",
            "Words that fit two criteria, or two years, were seldom written for either.",
            "Write what is particular to this criterion and this period.",
            CopyCheck::copies),
    NOT_APPLICABLE_WITH_THIN_REASON(
            "Not applicable, for hardly a reason",
            "What is not applicable leaves the score, so that the reason must stand on its own.",
            "Say which duty, service or circumstance the council does not have, and why.",
            Rule.each(WordChecks::thinReason)),
    LOW_CONFIDENCE_HIGH_LEVEL(
            "A high level of which its assessor is not sure",
            "Doubt belongs below the top: others will share it.",
            "Find what would make you sure, or give the level of which you are.",
            Rule.each(LevelChecks::lowConfidenceHighLevel)),
    CARRIED_UNCONFIRMED(
            "Carried over, and not confirmed",
            "What was true at the last assessment may have changed since.",
            "Rate it anew, or confirm it: POST …/ratings/confirmations.",
            Rule.each(LevelChecks::carriedUnconfirmed)),
    CORE_AT_LOWEST(
            "A core criterion on its lowest level",
            "It limits the score of its heading, whatever else is rated there.",
            "Nothing is wrong with it if it is so; make sure that it is, and plan what follows.",
            Rule.each(LevelChecks::coreAtLowest));

    private final String title;
    private final String why;
    private final String remedy;
    private final Rule rule;

    QualityCheck(String title, String why, String remedy, Rule rule) {
        this.title = title;
        this.why = why;
        this.remedy = remedy;
        this.rule = rule;
    }

    public String title() {
        return title;
    }

    /** Why it matters. */
    public String why() {
        return why;
    }

    /** What to do about a finding. */
    public String remedy() {
        return remedy;
    }

    /** In the order of the judgements. */
    public Stream<Finding> findIn(JudgedAssessment assessment) {
        return rule.remarksOn(assessment)
                .map(remark -> new Finding(
                        this,
                        remark.judgement().code(),
                        remark.judgement().title(),
                        remark.explanation(),
                        remark.related()));
    }
}
