package org.councilbenchmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.testing.AccessMatrix;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class AccessTest {

    private static final Set<String> OPENING = Set.of("assessor", "approver", "administrator");
    private static final Set<String> TAKING_PART = Set.of("assessor", "approver", "peer-reviewer", "administrator");
    private static final Set<String> RATING = Set.of("assessor", "peer-reviewer");
    private static final Set<String> DECIDING = Set.of("approver", "peer-reviewer");

    private static final Set<String> OWN_PEOPLE = Set.of("assessor", "approver");
    private static final Set<String> BOTH_SIDES = Set.of("assessor", "approver", "peer-reviewer");

    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("listAssessments", TAKING_PART),
            Map.entry("createAssessment", OPENING),
            Map.entry("getAssessment", TAKING_PART),
            Map.entry("deleteAssessment", TAKING_PART),
            Map.entry("submitAssessment", RATING),
            Map.entry("returnAssessment", DECIDING),
            Map.entry("completeAssessment", DECIDING),
            Map.entry("withdrawAssessment", Set.of("approver", "peer-reviewer", "administrator")),
            Map.entry("getTeam", TAKING_PART),
            Map.entry("getTeamMember", TAKING_PART),
            Map.entry("appointTeamMember", TAKING_PART),
            Map.entry("removeTeamMember", TAKING_PART),
            Map.entry("declareInterests", TAKING_PART),
            Map.entry("decideInterest", TAKING_PART),
            Map.entry("listRatings", TAKING_PART),
            Map.entry("getRating", TAKING_PART),
            Map.entry("rateCriterion", RATING),
            Map.entry("rateCriteria", RATING),
            Map.entry("removeRating", RATING),
            Map.entry("exportAssessment", TAKING_PART),
            Map.entry("mergeRatings", RATING),
            Map.entry("getAssessmentScores", TAKING_PART),
            Map.entry("explainScore", TAKING_PART),
            Map.entry("listAssessmentHistory", TAKING_PART),
            Map.entry("listQualityChecks", AccessMatrix.everybody()),
            Map.entry("checkQuality", TAKING_PART),
            Map.entry("listAssignments", TAKING_PART),
            Map.entry("getAssignment", TAKING_PART),
            Map.entry("assignNode", BOTH_SIDES),
            Map.entry("removeAssignment", BOTH_SIDES),
            Map.entry("changeAssignmentState", BOTH_SIDES),
            Map.entry("listMyAssignments", TAKING_PART),
            Map.entry("listCriterionComments", TAKING_PART),
            Map.entry("writeComment", BOTH_SIDES),
            Map.entry("getComment", TAKING_PART),
            Map.entry("rewordComment", BOTH_SIDES),
            Map.entry("deleteComment", BOTH_SIDES),
            Map.entry("resolveComment", BOTH_SIDES),
            Map.entry("listAssessmentComments", TAKING_PART),
            Map.entry("getAssessmentProgress", TAKING_PART),
            Map.entry("streamAssessment", TAKING_PART),
            Map.entry("createStreamLink", TAKING_PART),
            Map.entry("openStream", AccessMatrix.anybody()),
            Map.entry("listDifferences", TAKING_PART),
            Map.entry("listReplies", AccessMatrix.everybody()),
            Map.entry("getReply", AccessMatrix.everybody()),
            Map.entry("giveReply", OWN_PEOPLE),
            Map.entry("decideReply", Set.of("peer-reviewer")),
            Map.entry("moveReplyDeadline", Set.of("peer-reviewer", "administrator")),
            Map.entry("closeReplies", Set.of("approver")),
            Map.entry("getModeration", TAKING_PART),
            Map.entry("openModeration", DECIDING),
            Map.entry("listTargets", TAKING_PART),
            Map.entry("getTarget", TAKING_PART),
            Map.entry("setTarget", OWN_PEOPLE),
            Map.entry("removeTarget", OWN_PEOPLE),
            Map.entry("listEfforts", TAKING_PART),
            Map.entry("getEffort", TAKING_PART),
            Map.entry("setEffort", OWN_PEOPLE),
            Map.entry("removeEffort", OWN_PEOPLE),
            Map.entry("listNextSteps", TAKING_PART),
            Map.entry("supposeRatings", TAKING_PART),
            Map.entry("compareAssessments", TAKING_PART),
            Map.entry("listVersions", TAKING_PART),
            Map.entry("carryForward", RATING),
            Map.entry("confirmRatings", RATING),
            Map.entry("listPlanActions", TAKING_PART),
            Map.entry("addAction", OWN_PEOPLE),
            Map.entry("getAction", TAKING_PART),
            Map.entry("rewriteAction", OWN_PEOPLE),
            Map.entry("removeAction", OWN_PEOPLE),
            Map.entry("listActionNotes", TAKING_PART),
            Map.entry("addActionNote", OWN_PEOPLE),
            Map.entry("listActions", TAKING_PART),
            Map.entry("getPlan", TAKING_PART),
            Map.entry("exportPlan", TAKING_PART),
            Map.entry("listRecommendations", TAKING_PART),
            Map.entry("makeRecommendation", BOTH_SIDES),
            Map.entry("getRecommendation", TAKING_PART),
            Map.entry("rewriteRecommendation", BOTH_SIDES),
            Map.entry("respondToRecommendation", OWN_PEOPLE),
            Map.entry("listFollowUps", TAKING_PART),
            Map.entry("holdFollowUp", BOTH_SIDES),
            Map.entry("getFollowUp", TAKING_PART),
            Map.entry("republishAssessments", Set.of("administrator")));

    @Test
    void everyOperationIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(AccessMatrix.deviations(TABLE)).isEmpty();
    }
}
