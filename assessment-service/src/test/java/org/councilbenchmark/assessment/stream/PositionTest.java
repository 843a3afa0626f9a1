package org.councilbenchmark.assessment.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Instant NINE = Instant.parse("2010-05-10T09:00:00Z");

    private final Position position = new Position(10, NINE);

    @Test
    void anEntryCommittedLateIsRememberedAndDoesNotTurnThePositionBack() {
        position.tell(9, NINE.minusSeconds(30));
        assertThat(position.newest()).isEqualTo(10);
        assertThat(position.since()).isEqualTo(NINE.minus(Position.WINDOW));
        assertThat(position.told()).containsExactlyInAnyOrder(9L, 10L);
    }

    @Test
    void whatHasLeftTheWindowIsForgotten() {
        position.tell(11, NINE.plus(Position.WINDOW));
        assertThat(position.told()).containsExactlyInAnyOrder(10L, 11L);
        position.tell(12, NINE.plus(Position.WINDOW).plusMillis(1));
        assertThat(position.told()).containsExactlyInAnyOrder(11L, 12L);
        assertThat(position.newest()).isEqualTo(12);
    }
}
