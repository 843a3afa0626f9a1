package org.councilbenchmark.assessment.benchmark;

import java.util.Collection;
import java.util.Optional;

/**
 * The council that is judged, as far as it decides which nodes apply.
 *
 * @param council stable id
 * @param type kind of authority when the assessment was opened
 * @param nation in capitals, such as ENGLAND
 */
public record Assessed(String council, String type, String nation) {

    /** What of it an edition leaves out, in words; empty where it leaves out nothing of it. */
    Optional<String> leftOutBy(Collection<String> notApplicableTo) {
        if (notApplicableTo.contains(type)) {
            return Optional.of("councils of type " + type);
        }
        if (notApplicableTo.contains(nation)) {
            return Optional.of("councils of " + nation);
        }
        return notApplicableTo.contains(council) ? Optional.of("this council") : Optional.empty();
    }
}
