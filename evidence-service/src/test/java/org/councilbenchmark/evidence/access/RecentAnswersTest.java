package org.councilbenchmark.evidence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private final HandSet clock = new HandSet();
    private final RecentAnswers answers = new RecentAnswers(Duration.ofSeconds(60), 2, clock);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void anAnswerServesForItsTimeAlone() {
        RecentAnswers.Question question = question("one");
        assertThat(ask(question, true)).isTrue();
        clock.now = clock.now.plusSeconds(59);
        assertThat(ask(question, false)).isTrue();
        clock.now = clock.now.plusSeconds(1);
        assertThat(ask(question, false)).isFalse();
        assertThat(ask(question, true)).as("a no is kept like a yes").isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void nobodyGetsTheAnswerOfAnother() {
        UUID assessment = UUID.randomUUID();
        assertThat(ask(new RecentAnswers.Question("one", assessment), true)).isTrue();
        assertThat(ask(new RecentAnswers.Question("two", assessment), false)).isFalse();
        assertThat(ask(question("one"), false)).isFalse();
    }

    @Test
    void whatCouldNotBeAnsweredIsAskedAgain() {
        RecentAnswers.Question question = question("one");
        assertThatThrownBy(() -> answers.get(question, () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(ask(question, true)).isTrue();
    }

    @Test
    void onlySoManyAreKept() {
        RecentAnswers.Question first = question("one");
        ask(first, true);
        ask(question("one"), true);
        ask(question("one"), true);
        assertThat(ask(first, false)).as("the oldest has gone").isFalse();
    }

    private boolean ask(RecentAnswers.Question question, boolean answer) {
        return answers.get(question, () -> {
            asked.incrementAndGet();
            return answer;
        });
    }

    private static RecentAnswers.Question question(String caller) {
        return new RecentAnswers.Question(caller, UUID.randomUUID());
    }

    private static final class HandSet extends Clock {

        private Instant now = Instant.parse("2010-05-11T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("not needed");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
