package org.councilbenchmark.assessment.wording;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The smallest hashes of a text's runs of three words, at most {@value #SIZE}. Of a text with fewer runs than that it
 * is the whole set, and the share of runs in common is exact; of a longer one it is a fair sample, and the share is
 * estimated with a standard error of 2 % near 0.9.
 */
public final class Sketch {

    static final int SIZE = 256;

    /** Words in a run: one changed word changes three runs. */
    private static final int RUN = 3;

    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Ascending, each once. */
    private final long[] hashes;

    private Sketch(long[] hashes) {
        this.hashes = hashes;
    }

    static Sketch of(String[] words) {
        TreeSet<Long> smallest = new TreeSet<>();
        long[] hashed = Arrays.stream(words).mapToLong(Sketch::hash).toArray();
        for (int end = RUN; end <= hashed.length; end++) {
            long run = FIRST;
            for (int word = end - RUN; word < end; word++) {
                run = mixed(run * PRIME + hashed[word]);
            }
            keepSmallest(smallest, run);
        }
        return new Sketch(smallest.stream().mapToLong(Long::longValue).toArray());
    }

    private static void keepSmallest(TreeSet<Long> smallest, long run) {
        if (smallest.size() < SIZE) {
            smallest.add(run);
        } else if (run < smallest.last() && smallest.add(run)) {
            smallest.pollLast();
        }
    }

    /** Share of the runs of both together that both have, 0 to 1. */
    double likeness(Sketch other) {
        int limit = isWhole() && other.isWhole() ? Integer.MAX_VALUE : SIZE;
        int all = 0;
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (all < limit && (mine < hashes.length || theirs < other.hashes.length)) {
            long here = mine < hashes.length ? hashes[mine] : Long.MAX_VALUE;
            long there = theirs < other.hashes.length ? other.hashes[theirs] : Long.MAX_VALUE;
            all++;
            shared += here == there ? 1 : 0;
            mine += here <= there ? 1 : 0;
            theirs += there <= here ? 1 : 0;
        }
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The first few hashes: texts that are nearly the same share most of them. */
    long[] first(int count) {
        return Arrays.copyOf(hashes, Math.min(count, hashes.length));
    }

    private boolean isWhole() {
        return hashes.length < SIZE;
    }

    private static long hash(String word) {
        long hash = FIRST;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * PRIME;
        }
        return mixed(hash);
    }

    /** Spreads over all bits, so that the smallest are a fair sample. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
