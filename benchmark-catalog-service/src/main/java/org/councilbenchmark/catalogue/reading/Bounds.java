package org.councilbenchmark.catalogue.reading;

import static org.councilbenchmark.platform.problem.RequestProblem.TOO_LARGE;

/**
 * How much of one file is kept. A file of the permitted size could otherwise hold tens of millions of empty nodes or
 * one-letter tags, each of which costs many times its bytes in memory.
 */
final class Bounds {

    private static final int MOST_NODES = 20_000;
    private static final int USUAL_VALUES = 1_000_000;

    private final int mostValues;
    private int nodes;
    private int values;

    Bounds() {
        this(USUAL_VALUES);
    }

    Bounds(int mostValues) {
        this.mostValues = mostValues;
    }

    void countNode() {
        if (++nodes > MOST_NODES) {
            throw TOO_LARGE.with(
                    "The file has more than " + MOST_NODES + " nodes or rows.",
                    "Split the edition into several benchmarks.");
        }
    }

    void countValue() {
        if (++values > mostValues) {
            throw TOO_LARGE.with(
                    "The file has more than " + mostValues + " values.",
                    "Send fewer tags, examples and descriptors per criterion.");
        }
    }
}
