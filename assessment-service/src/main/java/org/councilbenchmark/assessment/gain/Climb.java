package org.councilbenchmark.assessment.gain;

import java.util.List;

/** How far a criterion is raised. */
public enum Climb {
    /** To the next level of its scale. */
    ONE {
        @Override
        int target(List<Integer> levels, int at) {
            return at + 1;
        }
    },
    /** To the highest level of its scale. */
    TOP {
        @Override
        int target(List<Integer> levels, int at) {
            return levels.size() - 1;
        }
    };

    /**
     * Where the climb ends, as a place among the levels.
     *
     * @param levels ascending
     * @param at place of the present level, which is not the last
     */
    abstract int target(List<Integer> levels, int at);
}
