package org.councilbenchmark.assessment.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many texts are the same, and which nearly so.
 *
 * <p>Equal ones have equal digests. Of each group of equals, one text stands for all in the search for near ones: a
 * text is held only against those earlier ones that share enough of its first hashes, and against at most {@value
 * #MOST_COMPARED} of them. So the cost grows with the number of texts, not with the number of pairs.
 */
public final class Copies {

    /** From this share of runs in common on, two texts are nearly the same. */
    static final double NEAR = 0.9;

    static final int MOST_COMPARED = 64;
    private static final int FIRST_HASHES = 8;
    private static final int ENOUGH_SHARED = 4;

    private final Map<String, List<Integer>> equals = new LinkedHashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();
    private final List<Words> texts;

    /** @param texts in the order in which they are read; null where there is none */
    public Copies(List<Words> texts) {
        this.texts = texts;
        for (int place = 0; place < texts.size(); place++) {
            Words text = texts.get(place);
            if (text != null && text.comparable()) {
                equals.computeIfAbsent(text.digest(), digest -> new ArrayList<>())
                        .add(place);
            }
        }
        findNear();
    }

    /** Places of the texts that have the same words as the one at this place; itself is not among them. */
    public List<Integer> same(int place) {
        return others(place, equals.getOrDefault(digest(place), List.of()));
    }

    /** Places of the texts that have nearly the same words as the one at this place, in order. */
    public List<Integer> near(int place) {
        return near.getOrDefault(digest(place), List.of()).stream()
                .map(equals::get)
                .flatMap(Collection::stream)
                .sorted()
                .toList();
    }

    private static List<Integer> others(int place, List<Integer> places) {
        return places.stream().filter(each -> each != place).toList();
    }

    private String digest(int place) {
        return texts.get(place) == null ? "" : texts.get(place).digest();
    }

    private void findNear() {
        List<Words> each =
                equals.values().stream().map(places -> texts.get(places.get(0))).toList();
        Map<Long, List<Integer>> byHash = new HashMap<>();
        int[] shared = new int[each.size()];
        for (int place = 0; place < each.size(); place++) {
            long[] first = each.get(place).sketch().first(FIRST_HASHES);
            for (int candidate : candidates(first, byHash, shared)) {
                if (each.get(place).sketch().likeness(each.get(candidate).sketch()) >= NEAR) {
                    remember(each.get(place).digest(), each.get(candidate).digest());
                }
            }
            for (long hash : first) {
                byHash.computeIfAbsent(hash, key -> new ArrayList<>()).add(place);
            }
        }
    }

    /** @param shared all zero, before and after */
    private static List<Integer> candidates(long[] first, Map<Long, List<Integer>> byHash, int[] shared) {
        int enough = Math.min(ENOUGH_SHARED, first.length);
        List<Integer> found = new ArrayList<>();
        for (long hash : first) {
            for (int place : byHash.getOrDefault(hash, List.of())) {
                shared[place]++;
                if (shared[place] == enough && found.size() < MOST_COMPARED) {
                    found.add(place);
                }
            }
        }
        Arrays.fill(shared, 0);
        return found;
    }

    private void remember(String one, String other) {
        near.computeIfAbsent(one, digest -> new ArrayList<>()).add(other);
        near.computeIfAbsent(other, digest -> new ArrayList<>()).add(one);
    }
}
