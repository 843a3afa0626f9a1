package org.councilbenchmark.catalogue.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * To whom nodes do not apply, as it is shown: single councils by their present codes in place of stable ids.
 *
 * @param codesById present GSS codes of the councils that are named
 */
record Audiences(Map<String, String> codesById) {

    static final Audiences NONE = new Audiences(Map.of());

    /** Stable ids have three letters; no council type and no nation has so few. */
    private static final Pattern ID = Pattern.compile("[A-Z]{3}");

    static boolean isCouncil(String entry) {
        return ID.matcher(entry).matches();
    }

    List<String> shown(List<String> stored) {
        return stored.stream()
                .map(entry -> codesById.getOrDefault(entry, entry))
                .toList();
    }

    Audiences and(Audiences other) {
        Map<String, String> both = new HashMap<>(codesById);
        both.putAll(other.codesById);
        return new Audiences(both);
    }
}
