package org.councilbenchmark.evidence.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.intake.NastyFiles.Nasty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class NastyUploadsTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @AfterEach
    void theServiceIsAsHealthyAsBefore() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        Api.document();
        for (String folder : List.of("uploads", "incoming")) {
            await(folder + " empty")
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> isEmpty(
                            Surroundings.store().resolve(folder).toFile().list()));
        }
    }

    private static boolean isEmpty(String[] names) {
        return names == null || names.length == 0;
    }

    static List<Nasty> nasty() {
        return NastyFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void whatIsNastyIsRefusedWithItsReason(Nasty file) {
        long before = Sql.count("select count(*) from document");
        Api.upload(file.content(), file.name(), file.type())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/" + file.problem()))
                .body("errors[0].code", equalTo(file.code()))
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].detail", not(emptyOrNullString()))
                .body("errors[0].remedy", not(emptyOrNullString()));
        assertThat(Sql.count("select count(*) from document")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "..\\\\..\\\\boot.pdf, boot.pdf",
        "C:\\\\Users\\\\x\\\\a.pdf, a.pdf",
        "CON.pdf, _CON.pdf",
        "%2e%2e%2fa.pdf, ___a.pdf",
        "a.pdf. . , a.pdf",
        "a\u202Efdp.pdf, afdp.pdf",
        "a\uFF0Epdf, a.pdf"
    })
    void nastyNamesAreCleaned(String offered, String kept) {
        String body = Api.uploadNamed("\"" + offered + "\"");
        assertThat(body).contains("\"fileName\":\"" + kept + "\"");
    }

    @Test
    void aHugeNameIsCutShort() {
        Api.upload(Samples.pdf(), "x".repeat(3000) + ".pdf", Samples.PDF)
                .then()
                .statusCode(201)
                .body("revision.fileName", equalTo("x".repeat(146) + ".pdf"));
    }
}
