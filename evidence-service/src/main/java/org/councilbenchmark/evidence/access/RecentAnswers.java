package org.councilbenchmark.evidence.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Answers that may be given again for a while, to the same caller about the same assessment; bounded. */
final class RecentAnswers {

    /**
     * @param caller digest of the token, since two tokens of one person may say different things
     */
    record Question(String caller, UUID assessment) {}

    private record Answer(boolean yes, Instant until) {}

    private final Duration kept;
    private final Clock clock;
    private final Map<Question, Answer> answers;

    RecentAnswers(Duration kept, int most, Clock clock) {
        this.kept = kept;
        this.clock = clock;
        this.answers = Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
                return size() > most;
            }
        });
    }

    /** Asks where nothing is known; a failure to answer is not kept. */
    boolean get(Question question, BooleanSupplier asking) {
        Answer known = answers.get(question);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.yes();
        }
        boolean yes = asking.getAsBoolean();
        answers.remove(question);
        answers.put(question, new Answer(yes, clock.instant().plus(kept)));
        return yes;
    }
}
