package org.councilbenchmark.assessment.access;

import java.util.UUID;

/**
 * What decides how somebody stands to an assessment.
 *
 * @param own whether their token names the council
 * @param every whether they look after all councils
 * @param teamRole in the assessment's own team; null for none
 * @param peerRole in the team of the paired peer assessment; null for none
 * @param counterpart the other half of the pair; null where there is none
 * @param unsealed whether both halves have been submitted
 * @param shown whether it has come out of its makers' hands: submitted now, or completed once
 */
record Facts(
        AssessmentRef assessment,
        boolean own,
        boolean every,
        TeamRole teamRole,
        TeamRole peerRole,
        UUID counterpart,
        boolean unsealed,
        boolean shown) {

    boolean paired() {
        return counterpart != null;
    }
}
