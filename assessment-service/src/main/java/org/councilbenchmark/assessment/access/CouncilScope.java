package org.councilbenchmark.assessment.access;

import java.util.Set;
import java.util.UUID;

/**
 * Whose assessments a caller may see.
 *
 * @param every whether those of all councils; then nothing else matters
 * @param ids council ids
 * @param joined assessments that the caller sees because of a team
 */
public record CouncilScope(boolean every, Set<String> ids, Set<UUID> joined) {

    public boolean covers(String council) {
        return every || ids.contains(council);
    }
}
