package org.councilbenchmark.evidence.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one member was and became.
 *
 * @param from absent when it was not there
 * @param to absent when it is not there any more
 */
public record Change(String member, String from, String to) {

    /** Collects those members that really changed. */
    public static final class Comparison {

        private final List<Change> changes = new ArrayList<>();

        public Comparison member(String name, Object from, Object to) {
            if (!Objects.equals(from, to)) {
                changes.add(new Change(name, text(from), text(to)));
            }
            return this;
        }

        public List<Change> changes() {
            return List.copyOf(changes);
        }

        private static String text(Object value) {
            return value == null ? null : value.toString();
        }
    }
}
