package org.councilbenchmark.evidence.document;

import java.time.LocalDate;
import org.councilbenchmark.platform.problem.Fault;

/**
 * What its owner says of a document, and may say anew.
 *
 * @param effectiveFrom first day that it speaks of; null when open
 * @param effectiveTo last day that it speaks of, inclusive; null when open
 * @param source where it comes from; null when not said
 * @param reviewOn when it is to be looked at again; null for never
 * @param language BCP 47 tag; null when not said
 */
public record Metadata(
        String title,
        String source,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        LocalDate reviewOn,
        Classification classification,
        String language) {

    /** Itself, once its dates can be recorded and are in order. */
    public Metadata checked() {
        RecordableDay.require("effectiveFrom", effectiveFrom);
        RecordableDay.require("effectiveTo", effectiveTo);
        RecordableDay.require("reviewOn", reviewOn);
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            String detail = "The document cannot end on " + effectiveTo + " when it starts on " + effectiveFrom + ".";
            String remedy = "Send an effectiveTo that is not before effectiveFrom; both days are included.";
            throw DocumentProblem.EFFECTIVE_PERIOD_REVERSED
                    .with(detail, remedy)
                    .fault(Fault.at("/effectiveTo", "period-reversed", effectiveTo, detail, remedy));
        }
        return this;
    }
}
