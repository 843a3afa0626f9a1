package org.councilbenchmark.assessment.plan;

/** ETags of what is partly stored and partly computed. */
public final class PlanTag {

    private PlanTag() {}

    /** The version, which a change is checked against, then what else was shown: it may depend on the day. */
    public static String of(long version, Object shown) {
        return version + "." + Integer.toHexString(shown.toString().hashCode());
    }
}
