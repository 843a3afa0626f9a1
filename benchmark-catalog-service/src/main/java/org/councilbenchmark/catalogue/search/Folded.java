package org.councilbenchmark.catalogue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as people search it. Stored beside the original and applied to the search words, so that both sides are folded
 * by the same rule, and no database extension is needed.
 */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHER_MARKS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private Folded() {}

    /** Lower case, no accents, "and" for an ampersand, one blank between words. */
    public static String of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT);
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        return OTHER_MARKS.matcher(joined).replaceAll(" ").strip();
    }

    /** All texts folded, one after the other; nulls are left out. */
    public static String ofAll(Stream<String> texts) {
        return texts.filter(Objects::nonNull).map(Folded::of).distinct().collect(Collectors.joining(" | "));
    }

    /** The folded words of a search; empty for null or blank. */
    public static List<String> words(String search) {
        return search == null
                ? List.of()
                : Arrays.stream(of(search).split(" "))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }
}
