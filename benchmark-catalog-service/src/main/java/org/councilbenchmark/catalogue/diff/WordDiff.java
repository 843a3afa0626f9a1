package org.councilbenchmark.catalogue.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts laid beside each other word by word. */
final class WordDiff {

    /** Above this many pairs of words between the common beginning and end, the whole middle is shown as replaced. */
    private static final int MOST_PAIRS = 40_000;

    /** What became of some words. */
    enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /** Words that share a fate, one blank between them. */
    record Run(Fate fate, String words) {}

    private final String[] before;
    private final String[] after;
    private final List<Run> runs = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** @param before null for no text, as is {@code after} */
    static List<Run> of(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        diff.compare();
        return diff.runs;
    }

    private static String[] words(String text) {
        return text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private void compare() {
        int head = 0;
        while (head < Math.min(before.length, after.length) && before[head].equals(after[head])) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.length, after.length) - head
                && before[before.length - 1 - tail].equals(after[after.length - 1 - tail])) {
            tail++;
        }
        add(Fate.KEPT, before, 0, head);
        middle(head, before.length - tail, after.length - tail);
        add(Fate.KEPT, before, before.length - tail, before.length);
    }

    private void middle(int start, int endBefore, int endAfter) {
        long pairs = (long) (endBefore - start) * (endAfter - start);
        int[][] common = pairs > MOST_PAIRS ? null : common(start, endBefore, endAfter);
        int left = start;
        int right = start;
        while (common != null && left < endBefore && right < endAfter) {
            if (before[left].equals(after[right])) {
                add(Fate.KEPT, before, left, left + 1);
                left++;
                right++;
            } else if (common[left + 1 - start][right - start] >= common[left - start][right + 1 - start]) {
                add(Fate.GONE, before, left, ++left);
            } else {
                add(Fate.NEW, after, right, ++right);
            }
        }
        add(Fate.GONE, before, left, endBefore);
        add(Fate.NEW, after, right, endAfter);
    }

    /** Length of the longest common subsequence from each pair of places to the ends. */
    private int[][] common(int start, int endBefore, int endAfter) {
        int[][] common = new int[endBefore - start + 1][endAfter - start + 1];
        for (int left = endBefore - start - 1; left >= 0; left--) {
            for (int right = endAfter - start - 1; right >= 0; right--) {
                common[left][right] = before[start + left].equals(after[start + right])
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private void add(Fate fate, String[] words, int from, int to) {
        if (from >= to) {
            return;
        }
        String joined = String.join(" ", Arrays.copyOfRange(words, from, to));
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.fate() == fate) {
            runs.set(runs.size() - 1, new Run(fate, last.words() + " " + joined));
        } else {
            runs.add(new Run(fate, joined));
        }
    }
}
