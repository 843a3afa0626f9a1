package org.councilbenchmark.catalogue.editionfile;

import java.util.ArrayList;
import java.util.List;

/** What is lost, in the order in which it is found. The list is cut at a thousand; the count goes on. */
public final class Losses {

    private static final int MOST_LISTED = 1_000;

    private final List<Loss> listed = new ArrayList<>();
    private int total;

    public void add(Loss loss) {
        total++;
        if (listed.size() < MOST_LISTED) {
            listed.add(loss);
        }
    }

    public List<Loss> listed() {
        return List.copyOf(listed);
    }

    public int total() {
        return total;
    }
}
