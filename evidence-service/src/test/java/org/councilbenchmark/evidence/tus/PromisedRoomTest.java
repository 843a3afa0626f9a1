package org.councilbenchmark.evidence.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.evidence.tus.TusCalls.call;
import static org.councilbenchmark.evidence.tus.TusCalls.create;
import static org.councilbenchmark.evidence.tus.TusCalls.metadata;
import static org.councilbenchmark.evidence.tus.TusCalls.patch;
import static org.councilbenchmark.evidence.tus.TusCalls.trafford;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Quotas;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class PromisedRoomTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void nothingElseIsUnderWay() throws Exception {
        Sql.change("delete from resumable_upload where council_id = 'TRF' and document_id is null");
    }

    @AfterEach
    void backToTheStandard() {
        Quotas.limit(World.TRAFFORD, "{}");
    }

    private static void leaveRoomFor(long bytes, long documents) {
        JsonPath used = Api.trafford().get(Quotas.path(World.TRAFFORD)).jsonPath();
        Quotas.limit(
                World.TRAFFORD,
                "{\"bytes\":%d,\"documents\":%d}"
                        .formatted(used.getLong("used.bytes") + bytes, used.getLong("used.documents") + documents));
    }

    @Test
    void whatOthersHaveAnnouncedIsTaken() {
        leaveRoomFor(1000, 10);
        String first = TusCalls.created(600);
        HttpResponse<String> second = create(401, metadata());
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("quota-exceeded");
        assertThat(JsonPath.from(second.body()).getString("errors[0].parameter"))
                .isEqualTo("Upload-Length");
        assertThat(create(400, metadata()).statusCode()).isEqualTo(201);
        call("DELETE", first, trafford());
        assertThat(create(600, metadata()).statusCode()).isEqualTo(201);
    }

    @Test
    void documentsThatAreAnnouncedCountToo() {
        leaveRoomFor(1_000_000, 1);
        TusCalls.created(10);
        assertThat(create(10, metadata()).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsRecordedIsNotCountedTwice() {
        byte[] pdf = Samples.pdf();
        leaveRoomFor(2L * pdf.length, 10);
        assertThat(patch(TusCalls.created(pdf.length), 0, pdf).statusCode()).isEqualTo(204);
        assertThat(create(pdf.length, metadata()).statusCode()).isEqualTo(201);
    }

    @Test
    void anExpiredOneGivesItsRoomBack() throws Exception {
        leaveRoomFor(1000, 10);
        String first = URI.create(TusCalls.created(1000)).getPath();
        String id = first.substring(first.lastIndexOf('/') + 1);
        Sql.change("update resumable_upload set expires_at = now() where id = cast(? as uuid)", id);
        assertThat(create(1000, metadata()).statusCode()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOnlyAsManyAsFitAreBegun() {
        leaveRoomFor(3000, 100);
        List<CompletableFuture<Integer>> begun = IntStream.range(0, 10)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> create(1000, metadata()).statusCode()))
                .toList();
        List<Integer> answers = begun.stream().map(CompletableFuture::join).toList();
        assertThat(Collections.frequency(answers, 201)).isEqualTo(3);
        assertThat(Collections.frequency(answers, 422)).isEqualTo(7);
    }
}
