package org.councilbenchmark.assessment.access;

import java.util.UUID;

/**
 * An assessment as one caller stands to it.
 *
 * @param side from where the caller looks at it
 * @param own whether the caller's token names the council
 * @param teamRole what the caller does in the team that made it; null for none
 * @param sealed whether its ratings and everything made of them are closed to the caller
 * @param counterpart the other half of the pair; null where there is none
 */
public record Seen(
        AssessmentRef assessment, Side side, boolean own, TeamRole teamRole, boolean sealed, UUID counterpart) {

    public boolean leads() {
        return side == Side.PEER && teamRole == TeamRole.LEAD;
    }
}
