package org.councilbenchmark.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestCouncil;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class CouncilCopyTest {

    private static final String TOPIC = "catalogue.councils";
    private static final String TYPE = "council.changed.v1";

    @Inject
    CouncilService councils;

    @Test
    void theExampleOfTheContractIsUnderstood() {
        JsonNode example = Contracts.example(TYPE);
        TestTopics.send(TOPIC, "TRF", TYPE, "TRF", 1, example.toString());
        TestCatalogue.await("Trafford", "select count(*) from council where id = 'TRF'", 1);
        for (String code : List.of("TRF", "trf", "E08000009", "00BU", "00bu")) {
            assertThat(councils.find(code))
                    .as(code)
                    .hasValue(new Council(
                            "TRF",
                            "E08000009",
                            "Trafford",
                            "METROPOLITAN_DISTRICT",
                            "ENGLAND",
                            LocalDate.parse("1974-04-01"),
                            null));
        }
    }

    @Test
    void membersThatAreNotKnownHereAreIgnored() {
        ObjectNode example = (ObjectNode) Contracts.example(TYPE);
        example.put("id", "ZZX").put("colour", "green").putArray("aliases");
        TestTopics.send(TOPIC, "ZZX", TYPE, "ZZX", 1, example.toString());
        TestCatalogue.await("council", "select count(*) from council where id = 'ZZX'", 1);
    }

    @Test
    void aNewerStateReplacesAnOlderOneAndNeverTheOtherWayRound() {
        TestCouncil before = TestCatalogue.council();
        TestCouncil after = new TestCouncil(
                before.id(), before.code() + "N", before.code(), before.snac() + "N", before.name() + " (new)");
        TestCatalogue.send(after, "UNITARY", "1974-04-01", "2020-03-31", 5);
        String newName = "select count(*) from council where name like '%(new)' and id = '" + before.id() + "'";
        TestCatalogue.await("newer state", newName, 1);
        assertThat(councils.find(before.snac())).isEmpty();
        assertThat(councils.find(before.code())).map(Council::code).hasValue(after.code());

        TestCatalogue.send(before, "METROPOLITAN_DISTRICT", "1974-04-01", null, 4);
        TestCouncil later = TestCatalogue.council();
        assertThat(councils.find(later.code())).isPresent();
        TestCatalogue.await("older state ignored", newName, 1);
        assertThat(councils.find(after.snac())).isPresent();
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        TestCouncil council = TestCatalogue.council();
        UUID id = UUID.randomUUID();
        ObjectNode data = (ObjectNode) Contracts.example(TYPE);
        data.put("id", council.id()).put("code", council.code()).put("name", "Twice");
        TestTopics.send(id, TOPIC, council.id(), TYPE, council.id(), 2, data.toString());
        TestTopics.send(id, TOPIC, council.id(), TYPE, council.id(), 2, data.toString());
        TestCatalogue.await("applied", "select count(*) from council where name = 'Twice'", 1);
        TestCatalogue.await("once", "select count(*) from inbox where event_id = '" + id + "'", 1);
    }

    @Test
    void codesThatNameNobodyOpenNothing() {
        TestCouncil council = TestCatalogue.council();
        assertThat(councils.idsOf(List.of(council.snac().toLowerCase(), "E00000000", "*", "")))
                .isEqualTo(Set.of(council.id()));
        assertThat(councils.idsOf(List.of())).isEmpty();
    }
}
