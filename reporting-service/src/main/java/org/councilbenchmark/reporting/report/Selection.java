package org.councilbenchmark.reporting.report;

import java.time.Instant;
import org.councilbenchmark.reporting.database.Statement;
import org.councilbenchmark.reporting.edition.Edition;
import org.councilbenchmark.reporting.period.Period;

/**
 * Which assessments a report is about.
 *
 * @param kind SELF, PEER or AGREED
 * @param period only those of this period; null for any
 * @param asOf those that held at this moment; null for now
 * @param demonstration whether demonstration data is included
 */
public record Selection(Edition edition, String kind, Period period, Instant asOf, boolean demonstration) {

    /** Later than any completion: a producer's clock may run ahead of ours without hiding its assessments. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    /** The moment at which assessments must hold. */
    private Instant moment() {
        return asOf == null ? END_OF_TIME : asOf;
    }

    /** Sets the values by which every report's statement finds its assessments. */
    public Statement fill(Statement statement) {
        return statement
                .with("benchmark", edition.benchmark())
                .with("edition", edition.edition())
                .with("kind", kind)
                .with("moment", moment())
                .with("demonstration", demonstration)
                .with("periodStart", period == null ? null : period.start())
                .with("periodEnd", period == null ? null : period.end());
    }

    /** The period in its canonical form; null for any. */
    public String periodText() {
        return period == null ? null : period.text();
    }
}
