package org.councilbenchmark.assessment.access;

import java.util.Set;

/**
 * The councils whose assessments a caller may see.
 *
 * @param every whether all of them; then {@code ids} does not matter
 * @param ids council ids
 */
public record CouncilScope(boolean every, Set<String> ids) {

    public boolean covers(String council) {
        return every || ids.contains(council);
    }
}
