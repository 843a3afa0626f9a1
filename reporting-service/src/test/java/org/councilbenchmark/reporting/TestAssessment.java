package org.councilbenchmark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.testing.TestTopics;

/** An assessment as assessment-service tells of it; every method sends one event. */
public final class TestAssessment {

    public static final String TOPIC = "assessment.events";

    private final UUID id;
    private final TestCouncil council;
    private final TestEdition edition;
    private final List<String> scores = new ArrayList<>();
    private final List<String> ratings = new ArrayList<>();
    private String kind = "SELF";
    private String period = "2009-04-01/P1Y";
    private boolean demonstration;
    private UUID supersedes;

    private TestAssessment(UUID id, TestCouncil council, TestEdition edition) {
        this.id = id;
        this.council = council;
        this.edition = edition;
    }

    public static TestAssessment of(TestCouncil council, TestEdition edition) {
        return new TestAssessment(UUID.randomUUID(), council, edition);
    }

    public TestAssessment kind(String another) {
        kind = another;
        return this;
    }

    public TestAssessment period(String another) {
        period = another;
        return this;
    }

    public TestAssessment demonstration() {
        demonstration = true;
        return this;
    }

    public TestAssessment correcting(TestAssessment earlier) {
        supersedes = earlier.id;
        return this;
    }

    /** A sufficient score for the whole edition. */
    public TestAssessment scoring(String overall) {
        return score("overall", "OVERALL", overall, "1", true);
    }

    /**
     * @param score null where nothing is assessed
     * @param coverage null where nothing applies
     */
    public TestAssessment score(String node, String nodeType, String score, String coverage, boolean sufficient) {
        scores.add("""
                {"node": "%s", "nodeType": "%s", "score": %s, "coverage": %s, "sufficient": %s, "capped": false}""".formatted(node, nodeType, quoted(score), quoted(coverage), sufficient));
        return this;
    }

    /**
     * @param level null where the criterion does not apply
     */
    public TestAssessment rating(String criterion, Integer level) {
        ratings.add("""
                {"criterion": "%s", "level": %s, "notApplicable": %s, "confidence": null}""".formatted(criterion, level, level == null));
        return this;
    }

    public TestAssessment open() {
        return send("assessment.opened.v1", 1, "openedAt", "2010-05-01T09:00:00Z");
    }

    public TestAssessment submit() {
        return send("assessment.submitted.v1", 2, "submittedAt", "2010-05-10T09:00:00Z");
    }

    public TestAssessment complete() {
        return complete("2010-05-15T16:00:00Z");
    }

    public TestAssessment complete(String at) {
        return completeAs(UUID.randomUUID(), at);
    }

    /** Under a given event id, for instance a second time. */
    public TestAssessment completeAs(UUID event, String at) {
        TestTopics.send(event, TOPIC, council.id(), "assessment.completed.v1", id.toString(), 3, completed(at));
        return this;
    }

    public TestAssessment withdraw(String at) {
        return send("assessment.withdrawn.v1", 4, "withdrawnAt", at);
    }

    public UUID id() {
        return id;
    }

    /** The data of the completion. */
    public String completed(String at) {
        return """
                {%s, "ruleVersion": "1", "completedAt": "%s", "completedBy": "approver-1", "supersedes": %s,
                 "scores": [%s], "ratings": [%s]}""".formatted(identity(), at, quoted(supersedes), String.join(",", scores), String.join(",", ratings));
    }

    /** The data of another event of the life cycle. */
    public String lifeCycle(String moment, String at) {
        return "{%s, \"%s\": \"%s\"}".formatted(identity(), moment, at);
    }

    private TestAssessment send(String type, long version, String moment, String at) {
        TestTopics.send(TOPIC, council.id(), type, id.toString(), version, lifeCycle(moment, at));
        return this;
    }

    private String identity() {
        return """
                "assessment": "%s", "council": "%s", "benchmark": "%s", "edition": "%s", "kind": "%s",
                 "period": "%s", "demonstration": %s""".formatted(id, council.id(), edition.benchmark(), edition.edition(), kind, period, demonstration);
    }

    private static String quoted(Object value) {
        return value == null ? "null" : '"' + value.toString() + '"';
    }
}
