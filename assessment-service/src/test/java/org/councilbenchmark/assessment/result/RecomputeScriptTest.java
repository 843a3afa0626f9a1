package org.councilbenchmark.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.councilbenchmark.assessment.result.ExplanationView.Exact;
import org.councilbenchmark.assessment.scoring.RandomAssessment;
import org.councilbenchmark.assessment.scoring.Scores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in docs/ and the service never meet but in an explanation, and agree to the last digit. */
class RecomputeScriptTest {

    private static final Path SCRIPT = Path.of(System.getProperty("project.root", ".."), "docs", "recompute.py")
            .toAbsolutePath();
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @TempDir
    Path folder;

    /** @param told what the script wrote, errors included */
    private record Ended(int status, String told) {}

    @BeforeAll
    static void pythonIsThere() {
        assumeTrue(hasPython(), "skipped: there is no python3 here, so docs/recompute.py cannot be tried");
    }

    @Test
    void randomAssessmentsAreRecomputedToTheLastDigit() throws Exception {
        List<String> files = new ArrayList<>();
        for (long seed = 1; seed <= 60; seed++) {
            files.add(write("seed" + seed + ".json", explanation(new RandomAssessment(seed))));
        }
        Ended ended = run(files);
        assertThat(ended.told()).contains("overall: score ").contains("overall: score none");
        assertThat(ended.status()).as(ended.told()).isZero();
    }

    @Test
    void aDigitThatIsWrongIsFoundAndItsNodeNamed() throws Exception {
        String right = JSON.writeValueAsString(explanation(new RandomAssessment(3)));
        String score = JSON.readTree(right).at("/explanation/score/decimal").asText();
        char last = score.charAt(score.length() - 1);
        String wrong = score.substring(0, score.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, right.replaceFirst("\"" + score + "\"", "\"" + wrong + "\""));
        Ended ended = run(List.of(file.toString()));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.told()).contains("overall: score is ").contains(wrong);
    }

    @Test
    void whatIsNoExplanationIsRefused() throws Exception {
        assertThat(run(List.of(write("scores.json", List.of("nothing"))))).satisfies(ended -> {
            assertThat(ended.status()).isEqualTo(2);
            assertThat(ended.told()).contains("not an explanation").doesNotContain("Traceback");
        });
    }

    private static ExplanationView explanation(RandomAssessment given) {
        Scores scores = given.scores();
        return new ExplanationView(
                UUID.randomUUID(),
                scores.ruleVersion(),
                Exact.of(scores.threshold()),
                new ExplanationWriter(code -> "Title of " + code).write(scores.overall()));
    }

    private String write(String name, Object document) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, JSON.writeValueAsString(document));
        return file.toString();
    }

    private static Ended run(List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), told);
    }

    private static boolean hasPython() {
        try {
            Process process = new ProcessBuilder("python3", "--version").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
