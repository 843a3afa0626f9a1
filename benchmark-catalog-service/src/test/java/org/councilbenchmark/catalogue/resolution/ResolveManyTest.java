package org.councilbenchmark.catalogue.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilbenchmark.testing.Engines;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ResolveManyTest {

    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse send(String body) {
        return reader().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/council-resolutions")
                .then();
    }

    @Test
    void eachItemHasItsOwnAnswerInTheOrderOfTheRequest() {
        send("""
                {"items": [{"code": "00AB", "period": "2009/10"}, {"code": "Buckinghamshire"},
                  {"code": "E08000016", "on": "2026-01-01"}, {"code": "Buckinghamshire", "on": "2021-01-01"},
                  {"code": "TRF", "period": "2008-09"}, {"on": "2009-04-01"}]}""")
                .statusCode(200)
                .body("resolved", equalTo(2))
                .body("refused", equalTo(4))
                .body("items.resolution.id", contains("BDG", "BUC"))
                .body("items[0].given.code", equalTo("00AB"))
                .body("items[3].resolution.id", equalTo("BUC"))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.type", endsWith("/council-ambiguous"))
                .body("items[1].problem.errors[0].pointer", equalTo("/items/1/code"))
                .body("items[2].problem.type", endsWith("/council-code-outside-dates"))
                .body("items[4].problem.errors[0].pointer", equalTo("/items/4/period"))
                .body("items[5].problem.errors[0].code", equalTo("code-missing"));
    }

    private static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "{\"code\": \"%s\", \"period\": \"2009/10\"}"
                        .formatted(index % 2 == 0 ? "E0700%04d".formatted(index % 300) : "Trafford"))
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }

    @Test
    void fiveThousandItemsCostAFewQueries() {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        send(items(5000)).statusCode(200).body("items.size()", equalTo(5000));
        assertThat(statistics.getPrepareStatementCount()).isLessThan(20);
        statistics.setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"items": []}                          | 422 | size
                    {"items": [null]}                      | 422 | not-null
                    {}                                     | 422 | not-null
                    {"items": [{"code": 7}]}               | 400 | wrong-format
                    {"items": [{"code": "TRF", "at": ""}]} | 400 | unknown-member
                    """)
    void aBodyThatCannotBeUsedIsExplained(String body, int status, String code) {
        send(body).statusCode(status).body("errors[0].code", equalTo(code));
    }

    @Test
    void moreThanFiveThousandAreRefused() {
        send(items(5001)).statusCode(422).body("errors[0].pointer", equalTo("/items"));
    }
}
