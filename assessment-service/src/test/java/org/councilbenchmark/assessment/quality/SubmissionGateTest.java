package org.councilbenchmark.assessment.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.check.Finding;
import org.councilbenchmark.assessment.check.QualityCheck;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SubmissionGateTest {

    private static final UUID ID = new UUID(0, 7);
    private static final Finding FINDING =
            new Finding(QualityCheck.CORE_AT_LOWEST, "1.1.a.1", "Title", "It is at its lowest.", List.of());

    @Test
    void withoutFindingsItIsOpen() {
        assertThatCode(() -> SubmissionGate.requireNone(ID, List.of())).doesNotThrowAnyException();
    }

    @Test
    void eachFindingIsNamedWithItsRemedy() {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> SubmissionGate.requireNone(ID, List.of(FINDING)));
        assertThat(refused.type().slug()).isEqualTo("quality-checks-failed");
        assertThat(refused.type().status()).isEqualTo(422);
        assertThat(refused.remedy()).contains("/v1/assessments/" + ID + "/quality-checks?severity=BLOCKING");
        Fault fault = refused.faults().get(1);
        assertThat(fault.code()).isEqualTo("core-at-lowest");
        assertThat(fault.value()).isEqualTo("1.1.a.1");
        assertThat(fault.detail()).isEqualTo("1.1.a.1: It is at its lowest.");
        assertThat(fault.remedy()).isEqualTo(QualityCheck.CORE_AT_LOWEST.remedy());
    }

    @Test
    void veryManyAreCountedAndTheFirstOnesNamed() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> SubmissionGate.requireNone(ID, Collections.nCopies(600, FINDING)));
        assertThat(refused.faults()).hasSize(501);
        assertThat(refused.faults().get(0).total()).isEqualTo(600);
    }

    @Test
    void whatIsNotConfiguredAdvises() {
        Severities severities = new Severities(
                Map.of(QualityCheck.CORE_AT_LOWEST, Severity.OFF, QualityCheck.COPIED_NARRATIVE, Severity.BLOCKING));
        assertThat(severities.of(QualityCheck.NARRATIVE_TOO_SHORT)).isEqualTo(Severity.ADVICE);
        assertThat(severities.atLeast(Severity.BLOCKING)).containsExactly(QualityCheck.COPIED_NARRATIVE);
        assertThat(severities.atLeast(Severity.ADVICE))
                .hasSize(QualityCheck.values().length - 1)
                .doesNotContain(QualityCheck.CORE_AT_LOWEST);
    }
}
