package org.councilbenchmark.evidence.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever disposes of a content holds the quota when it comes to the content; whoever uploads must not come from the other side. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class LockOrderTest {

    @Inject
    QuotaRepository quotas;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void anUploadWaitsForTheQuotaBeforeItHoldsTheContent() {
        byte[] pdf = Samples.pdf();
        Api.document(pdf);
        waitsWithoutHolding(pdf, () -> Api.upload(pdf, "again.pdf", Samples.PDF));
    }

    @Test
    void soDoesARevision() {
        byte[] pdf = Samples.pdf();
        Api.document(pdf);
        UUID another = Api.document();
        waitsWithoutHolding(pdf, () -> Api.revise(another, pdf));
    }

    private void waitsWithoutHolding(byte[] pdf, Supplier<Response> request) {
        CompletableFuture<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
            quotas.lock("TRF");
            CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(request);
            await("the upload waits for the quota")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Sql.count("select count(*) from pg_stat_activity where datname = current_database()"
                                    + " and wait_event_type = 'Lock' and query like '%evidence_quota%'")
                            > 0);
            assertThat(Sql.count(
                            "select count(*) from (select 1 from content_object where sha256 = ? for update skip locked)"
                                    + " free",
                            Sha256.ofText(new String(pdf))))
                    .as("contents that nobody holds")
                    .isEqualTo(1);
            return waiting;
        });
        assertThat(answer.join().statusCode()).isEqualTo(201);
    }
}
