package org.councilbenchmark.catalogue.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks many codes of a file up without asking for what cannot be a code, and no more at once than a statement takes.
 */
final class Lots {

    private static final int LOT = 1_000;

    private Lots() {}

    static Set<String> union(Collection<String> codes, Pattern shape, Function<List<String>, Set<String>> lookup) {
        Set<String> found = new HashSet<>();
        each(codes, shape).forEach(lot -> found.addAll(lookup.apply(lot)));
        return found;
    }

    static <T> Map<String, T> merged(
            Collection<String> codes, Pattern shape, Function<List<String>, Map<String, T>> lookup) {
        Map<String, T> found = new HashMap<>();
        each(codes, shape).forEach(lot -> found.putAll(lookup.apply(lot)));
        return found;
    }

    private static List<List<String>> each(Collection<String> codes, Pattern shape) {
        List<String> possible = codes.stream()
                .filter(code -> shape.matcher(code).matches())
                .sorted()
                .toList();
        List<List<String>> lots = new ArrayList<>();
        for (int from = 0; from < possible.size(); from += LOT) {
            lots.add(possible.subList(from, Math.min(possible.size(), from + LOT)));
        }
        return lots;
    }
}
