package org.councilbenchmark.reporting.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Engines that stop and come back: the service catches up by itself, and nothing is lost or put aside. */
@QuarkusTest
@WithTestResource(Engines.class)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LINKS = "evidence.documents";

    private final TestEdition edition = TestEdition.fresh();
    private final TestCouncil council = Fresh.council(Fresh.type(), "Council");

    private static int status() {
        return given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .get("/v1/projections")
                .statusCode();
    }

    private static Duration lag(String projection) {
        String lag = given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .get("/v1/projections")
                .path("items.find { it.name == '%s' }.lag".formatted(projection));
        return Duration.parse(lag);
    }

    @Test
    void nothingIsLostWhileTheDatabaseRestartsUnderTheEvents() {
        List<TestAssessment> told = new ArrayList<>();
        CompletableFuture<Void> telling = CompletableFuture.runAsync(() -> {
            for (int index = 0; index < 150; index++) {
                told.add(
                        TestAssessment.of(council, edition).scoring("50").open().complete());
            }
        });
        await().atMost(PATIENCE).until(() -> told.size() > 40);
        Engines.postgres().stop();
        await().atMost(PATIENCE).until(() -> status() == 503);
        given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .get("/v1/projections")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());
        TestTopics.send(TestAssessment.TOPIC, council.id(), "assessment.opened.v1", "poison", 1, "not json");
        await().atMost(PATIENCE).until(() -> told.size() > 80);
        Engines.postgres().start();
        telling.join();

        Tables.await("150", "select count(*) from assessment where council = ? and version = 3", council.id());
        await().atMost(PATIENCE).until(() -> status() == 200);
        assertThat(Tables.one(
                        "select count(*) from node_score join assessment on assessment = id where council = ?",
                        council.id()))
                .isEqualTo("150");
        assertThat(TestTopics.awaitAll(
                        TestAssessment.TOPIC + ".dlq", letter -> council.id().equals(letter.key()), 1))
                .as("only what is poison, and only once, however often the lot was taken")
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("poison"));
    }

    @Test
    void aPartitionThatIsAddedWhileTheDatabaseIsAwayLosesNothing() throws Exception {
        TestTopics.read(LINKS);
        List<UUID> documents = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        await().atMost(PATIENCE).until(() -> assigned() > 0);
        Engines.postgres().stop();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.bootstrapServers()))) {
            int before = assigned();
            admin.createPartitions(Map.of(LINKS, NewPartitions.increaseTo(before + documents.size())))
                    .all()
                    .get();
            for (int index = 0; index < documents.size(); index++) {
                TestTopics.sendRaw(linked(before + index, documents.get(index)));
            }
            await().atMost(PATIENCE).during(Duration.ofSeconds(3)).until(() -> assigned() == before + documents.size());
        } finally {
            Engines.postgres().start();
        }

        for (UUID document : documents) {
            Tables.await("t", "select linked from evidence_link where document = ?", document);
        }
    }

    /** What the group's members hold, as the broker sees it. */
    private static int assigned() throws Exception {
        String group = "reporting-service.evidence";
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Engines.bootstrapServers()))) {
            return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members().stream()
                    .mapToInt(member -> member.assignment().topicPartitions().size())
                    .sum();
        }
    }

    private ProducerRecord<String, String> linked(int partition, UUID document) {
        String data = """
                {"document": "%s", "council": "%s", "demonstration": false, "assessment": "%s",
                 "criterion": "3.1.a.1", "linkedAt": "2010-05-11T10:05:00Z"}""".formatted(document, council.id(), UUID.randomUUID());
        ProducerRecord<String, String> record = new ProducerRecord<>(LINKS, partition, council.id(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "document.linked.v1",
                        "ce_subject", document.toString(),
                        "ce_time", "2010-05-11T10:05:00Z",
                        "ce_aggregateversion", "0000000002")
                .forEach((name, value) -> record.headers().add(name, value.getBytes()));
        return record;
    }

    @Test
    void withTheBrokerAwayNobodyClaimsToBeFresh() {
        council.tell();
        Tables.awaitCouncil(council);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> lag("council").compareTo(Duration.ofSeconds(3)) < 0);
        Engines.kafka().stop();
        try {
            await().atMost(PATIENCE).until(() -> lag("council").compareTo(Duration.ofSeconds(4)) > 0);
        } finally {
            Engines.kafka().start();
        }
        await().atMost(PATIENCE).until(() -> lag("council").compareTo(Duration.ofSeconds(3)) < 0);
    }

    @Test
    void aConnectionThatIsLostAtCommitPutsNothingAside() {
        Tables.execute("""
                create sequence cut;
                create function cut_the_connection_once() returns trigger language plpgsql as $$
                begin
                    if nextval('cut') = 1 then
                        perform pg_terminate_backend(pg_backend_pid());
                    end if;
                    return null;
                end $$;
                create constraint trigger cut_at_commit after insert on council deferrable initially deferred
                    for each row execute function cut_the_connection_once()""");
        try {
            council.tell();
            Tables.awaitCouncil(council);
        } finally {
            Tables.execute("drop trigger cut_at_commit on council; drop function cut_the_connection_once;"
                    + " drop sequence cut");
        }
        assertThat(TestTopics.read("catalogue.councils.dlq"))
                .noneMatch(letter -> council.id().equals(letter.key()));
    }
}
