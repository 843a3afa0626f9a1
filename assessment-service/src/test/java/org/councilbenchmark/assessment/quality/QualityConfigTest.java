package org.councilbenchmark.assessment.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.councilbenchmark.assessment.check.QualityCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityConfigTest {

    /** A variable of the environment is understood only where its setting is named. */
    @ParameterizedTest
    @EnumSource
    void everyCheckIsNamedInTheSettingsAndAdvises(QualityCheck check) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        String name = check.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(settings).containsEntry("assessment.quality.checks." + name, "ADVICE");
    }
}
