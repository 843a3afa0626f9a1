package org.councilbenchmark.evidence.tus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that others wrote, as they meant it to be used. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class TusClientTest {

    private static final int CHUNK = 4096;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void aForeignClientUploadsBreaksOffAndResumes() throws Exception {
        byte[] csv = Samples.text("ward,value\n" + "Altrincham,41.2\n".repeat(4_000));
        TusClient client = client();
        TusUploader broken = client.createUpload(upload(csv));
        broken.setChunkSize(CHUNK);
        broken.setRequestPayloadSize(2 * CHUNK);
        broken.uploadChunk();
        broken.uploadChunk();
        broken.finish(true);

        TusUploader resumed = client.resumeUpload(upload(csv));
        assertThat(resumed.getOffset()).isEqualTo(2 * CHUNK);
        while (resumed.uploadChunk() >= 0) {
            assertThat(resumed.getOffset()).isLessThanOrEqualTo(csv.length);
        }
        resumed.finish();

        String document =
                Api.trafford().get(resumed.getUploadURL().getPath()).jsonPath().getString("links.document");
        assertThat(Api.trafford().get(document + "/content").asByteArray()).isEqualTo(csv);
    }

    private static TusClient client() throws Exception {
        TusClient client = new TusClient();
        URL endpoint = URI.create("http://localhost:" + RestAssured.port + "/v1/uploads")
                .toURL();
        client.setUploadCreationURL(endpoint);
        client.enableResuming(new TusURLMemoryStore());
        client.setHeaders(Map.of("Authorization", "Bearer " + TusCalls.trafford()));
        return client;
    }

    private static TusUpload upload(byte[] content) {
        TusUpload upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(content));
        upload.setSize(content.length);
        upload.setFingerprint("survey");
        upload.setMetadata(Map.of(
                "council", World.TRAFFORD, "title", "Ward values", "filename", "wards.csv", "filetype", "text/csv"));
        return upload;
    }
}
