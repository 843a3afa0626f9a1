package org.councilbenchmark.evidence.council;

import java.util.Set;

/**
 * Whose evidence a caller may see and touch; applied in the queries themselves.
 *
 * @param everyCouncil whether the claim is {@code *}, and the role gives it breadth
 * @param ids stable ids of the caller's own councils
 */
public record CouncilScope(boolean everyCouncil, Set<String> ids) {

    public boolean covers(String councilId) {
        return everyCouncil || ids.contains(councilId);
    }
}
