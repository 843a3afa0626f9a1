package org.councilbenchmark.assessment.oscalresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.testing.SampleExport.level;
import static org.councilbenchmark.assessment.testing.SampleExport.notApplicable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.testing.SampleExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document keeps the published schema, whatever was written into the ratings. */
class OscalResultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Export RATED = SampleExport.completed(
            AssessmentKind.SELF,
            level("1.1.a.1", 3, "Seen\n\nin the plan."),
            level("1.1.a.2", 2, " \t "),
            notApplicable("2.1.a.1", "No\nhousing stock "));

    private static JsonNode written(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OscalWriting().write(export, out);
        String text = out.toString(StandardCharsets.UTF_8);
        try (InputStream schema = OscalResultsTest.class.getResourceAsStream("/oscal/assessment-results-schema.json")) {
            Schema published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(published.validate(text, InputFormat.JSON)).isEmpty();
        }
        return JSON.readTree(text).get("assessment-results");
    }

    @ParameterizedTest
    @EnumSource(AssessmentKind.class)
    void everyKindKeepsTheSchema(AssessmentKind kind) throws IOException {
        JsonNode observation = written(SampleExport.completed(kind, level("1.1.a.1", 1, "Seen")))
                .at("/results/0/observations/0");
        assertThat(observation.get("methods").size()).isEqualTo(kind == AssessmentKind.SELF ? 1 : 2);
    }

    @Test
    void aDraftWithoutRatingsKeepsTheSchema() throws IOException {
        JsonNode result = written(SampleExport.draft()).at("/results/0");
        assertThat(result.has("observations")).isFalse();
        assertThat(result.has("attestations")).isFalse();
        assertThat(result.at("/reviewed-controls/control-selections/0/include-controls/0/control-id")
                        .asText())
                .isEqualTo("criterion-9.9.z.9");
    }

    @Test
    void levelsAreFindingsAboutTheStatementsOfTheCatalogue() throws IOException {
        JsonNode result = written(RATED).at("/results/0");
        assertThat(result.get("observations")).hasSize(3);
        assertThat(result.get("findings")).hasSize(2);
        assertThat(result.at("/findings/0/target/target-id").asText()).isEqualTo("criterion-1.1.a.1_statement");
        assertThat(result.at("/findings/0/target/status/state").asText()).isEqualTo("satisfied");
        assertThat(result.at("/findings/1/target/status/state").asText()).isEqualTo("not-satisfied");
        assertThat(result.at("/findings/1/related-observations/0/observation-uuid"))
                .isEqualTo(result.at("/observations/1/uuid"));
    }

    @Test
    void textsThatAreMissingHaveAStandIn() throws IOException {
        JsonNode observations = written(RATED).at("/results/0/observations");
        assertThat(observations.at("/0/description").asText()).isEqualTo("Seen\n\nin the plan.");
        assertThat(observations.at("/1/description").asText()).isEqualTo("Rated without a narrative.");
        assertThat(observations.at("/2/description").asText()).startsWith("Not applicable: No");
    }

    @Test
    void figuresAreToldExactlyBesideTheVerdict() throws IOException {
        JsonNode props = written(RATED).at("/results/0/findings/0/target/props");
        assertThat(props)
                .extracting(prop ->
                        prop.get("name").asText() + "=" + prop.get("value").asText())
                .contains("level=3", "score=66.7", "score-exact=200/3", "weight=1.5", "satisfied-from=50");
        assertThat(props).allMatch(prop -> prop.get("ns").asText().equals("https://councilbenchmark.org/ns/oscal"));
    }

    @Test
    void whoSignedAttests() throws IOException {
        JsonNode results = written(RATED);
        JsonNode completion = results.at("/results/0/attestations/1");
        assertThat(completion.at("/parts/0/prose").asText()).isEqualTo("Agreed by cabinet\non Monday.");
        String approver = completion.at("/responsible-parties/0/party-uuids/0").asText();
        assertThat(results.at("/metadata/parties"))
                .anyMatch(party -> party.get("uuid").asText().equals(approver)
                        && party.get("name").asText().equals("approver-1"));
    }

    @Test
    void theSameStateIsTheSameDocument() throws IOException {
        assertThat(written(RATED)).isEqualTo(written(RATED));
    }
}
