package org.councilbenchmark.reporting.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Poison among good events: the good ones are applied, the bad ones are put aside, each once and with its reason. */
@QuarkusTest
@WithTestResource(Engines.class)
class PoisonTest {

    private static final String DEAD = TestAssessment.TOPIC + ".dlq";
    private static final String COMPLETED = "assessment.completed.v1";
    private static final String AT = "2010-05-15T16:00:00Z";

    private final TestEdition edition = TestEdition.fresh();
    private final TestCouncil council = Fresh.council(Fresh.type(), "Council");

    private TestAssessment assessment() {
        return TestAssessment.of(council, edition).scoring("50").rating("3.1.a.1", 3);
    }

    /** A completion whose data was spoilt; found again by its subject. */
    private String spoilt(UnaryOperator<String> spoil) {
        TestAssessment assessment = assessment();
        return send(COMPLETED, spoil.apply(assessment.completed(AT)), assessment.id());
    }

    private String send(String type, String data, UUID subject) {
        TestTopics.send(TestAssessment.TOPIC, council.id(), type, subject.toString(), 3, data);
        return subject.toString();
    }

    private static Map<String, List<TestEvent>> lettersOf(TestCouncil council) {
        return TestTopics.read(DEAD).stream()
                .filter(letter -> council.id().equals(letter.key()))
                .collect(Collectors.groupingBy(TestEvent::subject, TreeMap::new, Collectors.toList()));
    }

    @Test
    void goodEventsAreAppliedAndBadOnesPutAsideOnce() {
        TestAssessment before = assessment().complete();
        List<String> bad = List.of(
                send(COMPLETED, "not json", UUID.randomUUID()),
                send(COMPLETED, null, UUID.randomUUID()),
                send(COMPLETED, "[]", UUID.randomUUID()),
                spoilt(data -> data.replace("\"score\": \"50\"", "\"score\": \"fifty\"")),
                spoilt(data -> data.replace("\"score\": \"50\"", "\"score\": \"101\"")),
                spoilt(data -> data.replace("\"demonstration\": false", "\"demonstration\": \"no\"")),
                spoilt(data -> data.replace("\"council\"", "\"authority\"")),
                spoilt(data -> data.replace("2009-04-01/P1Y", "2009")),
                spoilt(data -> data.replace("3.1.a.1", "3.1.a.1\\u0000")),
                spoilt(data -> data.replace("\"kind\": \"SELF\"", "\"kind\": \"OTHER\"")));
        String unknown = send("assessment.renamed.v1", "{}", UUID.randomUUID());
        String later = send("assessment.completed.v99", "not even json", UUID.randomUUID());
        TestAssessment after = assessment().complete();

        Tables.awaitVersion(3, before.id());
        Tables.awaitVersion(3, after.id());
        TestTopics.awaitAll(DEAD, letter -> council.id().equals(letter.key()), bad.size());
        Map<String, List<TestEvent>> letters = lettersOf(council);
        assertThat(letters).containsOnlyKeys(bad).doesNotContainKeys(unknown, later);
        assertThat(letters.values()).allSatisfy(same -> assertThat(same).hasSize(1));
        assertThat(letters.values()).allSatisfy(same -> assertThat(same.get(0).attributes())
                .containsEntry("dlq-topic", TestAssessment.TOPIC)
                .containsEntry("dlq-consumer", "reporting-service.assessment")
                .containsKeys("dlq-reason", "dlq-exception", "dlq-partition", "dlq-offset"));
        assertThat(Tables.one("select count(*) from assessment where council = ?", council.id()))
                .isEqualTo("2");
    }

    @Test
    void aRecordThatFillsALetterToTheBrimIsPutAsideAsWell() {
        ProducerRecord<String, String> huge =
                new ProducerRecord<>(TestAssessment.TOPIC, council.id(), "x".repeat(1_048_450));
        huge.headers().add("ce_subject", "huge".getBytes(StandardCharsets.UTF_8));
        TestTopics.sendRaw(huge);
        TestAssessment after = assessment().complete();

        Tables.awaitVersion(3, after.id());
        TestTopics.await(DEAD, letter -> council.id().equals(letter.key()) && "huge".equals(letter.subject()));
    }

    @Test
    void aTombstoneOnACompactedTopicIsPassedOver() {
        TestTopics.send("catalogue.councils", "gone", "council.changed.v1", "gone", 1, null);
        TestCouncil known = council.tell();

        Tables.awaitCouncil(known);
        assertThat(TestTopics.read("catalogue.councils.dlq")).noneMatch(letter -> "gone".equals(letter.subject()));
    }
}
