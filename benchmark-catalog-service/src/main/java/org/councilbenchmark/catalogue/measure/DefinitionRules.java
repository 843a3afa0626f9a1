package org.councilbenchmark.catalogue.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/**
 * Rules that join several members of a definition, for everything that a person writes. Bundled definitions may lack
 * what these ask for: a source that names no range is no reason to leave its indicator out.
 */
public final class DefinitionRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final IndicatorDefinition written;
    private final List<Breach> breaches = new ArrayList<>();

    private DefinitionRules(IndicatorDefinition written) {
        this.written = written;
    }

    /** Every rule that the definition breaks; members that are missing are somebody else's complaint. */
    public static List<Breach> breachedBy(IndicatorDefinition written) {
        DefinitionRules rules = new DefinitionRules(written);
        rules.checkRange();
        rules.checkReason();
        rules.checkDates();
        return rules.breaches;
    }

    private void checkRange() {
        boolean judgedByRange = written.polarity() == Polarity.TARGET_RANGE;
        TargetRange range = written.targetRange();
        if (judgedByRange && range == null) {
            add(
                    "targetRange",
                    "target-range-missing",
                    null,
                    "The polarity is TARGET_RANGE, and no range is given.",
                    "Give targetRange with lower and upper, or another polarity.");
        } else if (!judgedByRange && written.polarity() != null && range != null) {
            add(
                    "targetRange",
                    "target-range-unexpected",
                    null,
                    "A range is given, but the polarity is " + written.polarity() + ".",
                    "Leave targetRange out, or give the polarity TARGET_RANGE.");
        } else if (range != null && range.lower() != null && range.upper() != null) {
            checkEnds(range.lower(), range.upper());
        }
    }

    private void checkEnds(BigDecimal lower, BigDecimal upper) {
        if (!ExactDecimal.isReasonable(lower) || !ExactDecimal.isReasonable(upper)) {
            add(
                    "targetRange",
                    "target-range-too-precise",
                    null,
                    "An end of the range has more than 12 digits before or after the point.",
                    "Use numbers with at most 12 digits before and after the point.");
        } else if (lower.compareTo(upper) >= 0) {
            add(
                    "targetRange.lower",
                    "target-range-empty",
                    lower.toPlainString(),
                    "The lower end is not below the upper end, " + upper.toPlainString() + ".",
                    "Give a lower end that is below the upper end.");
        }
    }

    private void checkReason() {
        if (Boolean.FALSE.equals(written.comparable()) && written.comparabilityNote() == null) {
            add(
                    "comparabilityNote",
                    "comparability-note-missing",
                    null,
                    "The indicator is said not to be comparable, without a reason.",
                    "Say why in comparabilityNote; every table that leaves it out will show that.");
        }
    }

    private void checkDates() {
        LocalDate from = written.effectiveFrom();
        LocalDate to = written.validTo();
        checkDay("effectiveFrom", from);
        checkDay("validTo", to);
        if (from != null && to != null && to.isBefore(from)) {
            add(
                    "validTo",
                    "valid-to-before-start",
                    to.toString(),
                    "The last day is before " + from + ", on which the definition begins.",
                    "Give a last day on or after effectiveFrom, or leave validTo out.");
        }
    }

    private void checkDay(String member, LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            add(
                    member,
                    "date-out-of-range",
                    day.toString(),
                    "No indicator is dated so.",
                    "Give a day from " + FIRST_DAY + " to " + LAST_DAY + ".");
        }
    }

    private void add(String member, String code, String value, String detail, String remedy) {
        breaches.add(new Breach(member, code, value, detail, remedy));
    }
}
