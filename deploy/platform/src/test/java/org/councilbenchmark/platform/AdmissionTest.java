package org.councilbenchmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The platform stays small and knows nothing of the domain. */
class AdmissionTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DOMAIN_WORD = Pattern.compile(
            "(?i)\\b(assessments?|criteri(on|a)|editions?|ratings?|indicators?|observations?|league|evidence)\\b");
    private static final int MOST_LINES = 250;

    @Test
    void noDomainWordIsUsed() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            Matcher word = DOMAIN_WORD.matcher(Files.readString(file));
            while (word.find()) {
                found.add(file.getFileName() + ": " + word.group());
            }
        }
        assertThat(found).as("words of the domain in the platform").isEmpty();
    }

    @Test
    void filesStaySmall() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(MOST_LINES);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
