package org.councilbenchmark.catalogue.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.council.CouncilType;

/**
 * To whom a node does not apply: every council of a type, every council of a nation, or single councils. Types and
 * nations are names in capitals, councils any of their codes; stored are the stable ids of councils.
 */
final class Audience {

    private static final Set<String> NATIONS = Set.of("ENGLAND", "NORTHERN_IRELAND", "SCOTLAND", "WALES");
    private static final Set<String> TYPES =
            Arrays.stream(CouncilType.values()).map(Enum::name).collect(Collectors.toSet());

    private Audience() {}

    /** Whether the entry can only be the code of a council. */
    static boolean isCouncil(String entry) {
        return entry != null && !NATIONS.contains(entry) && !TYPES.contains(entry);
    }

    /** @param councilIds stable ids by any code, in capitals */
    static boolean isKnown(String entry, Map<String, String> councilIds) {
        return entry != null && (!isCouncil(entry) || councilIds.containsKey(entry.toUpperCase(Locale.ROOT)));
    }

    static String stored(String entry, Map<String, String> councilIds) {
        return isCouncil(entry) ? councilIds.get(entry.toUpperCase(Locale.ROOT)) : entry;
    }

    static String remedy() {
        return "Name a council type (" + String.join(", ", new TreeSet<>(TYPES)) + "), a nation ("
                + String.join(", ", new TreeSet<>(NATIONS)) + ") or the code of a council such as E08000009.";
    }
}
