package org.councilbenchmark.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The people one can be on this machine: one for each role of the product. */
public enum Persona {
    CATALOGUE_EDITOR("writes and publishes benchmarks, indicators and comparator groups", Councils.NONE),
    ASSESSOR("rates and submits the assessments of a council", Councils.REQUIRED),
    PEER_REVIEWER("assesses a council that is not the own one; councils: the own ones", Councils.NONE),
    APPROVER("returns or completes what the assessors of a council submitted", Councils.REQUIRED),
    INTEGRATOR("delivers indicator data for all councils, or those named", Councils.ALL),
    ANALYST("reads league tables, profiles and trends", Councils.NONE),
    ADMINISTRATOR("may do what is left, for all councils", Councils.ALL);

    private enum Councils {
        NONE,
        REQUIRED,
        ALL
    }

    private final String does;
    private final Councils councils;

    Persona(String does, Councils councils) {
        this.does = does;
        this.councils = councils;
    }

    static Persona named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.role().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> LaunchProblem.wrongUse(
                        "There is no persona \"%s\". The personas are:%n%s".formatted(name, list())));
    }

    /** As the role stands in a token's {@code groups}. */
    public String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The councils of a token for which these were asked. */
    List<String> councils(List<String> asked) {
        if (!asked.isEmpty()) {
            return asked.stream().map(Persona::code).distinct().toList();
        }
        if (councils == Councils.REQUIRED) {
            throw LaunchProblem.wrongUse("""
                    An %1$s acts for a council, so name it by its GSS code (several are fine, * means all):
                      deploy/local/token %1$s E08000009""".formatted(role()));
        }
        return councils == Councils.ALL ? List.of("*") : List.of();
    }

    /** GSS codes, and the older ones that services also resolve, are short, upper-case and hold a digit. */
    private static String code(String asked) {
        String code = asked.toUpperCase(Locale.ROOT);
        if (!code.equals("*") && !code.matches("(?=.*[0-9])[A-Z0-9]{2,9}")) {
            throw LaunchProblem.wrongUse(
                    "A council is given by its GSS code, for instance E08000009 (Trafford), not \"%s\"."
                            .formatted(asked));
        }
        return code;
    }

    static String list() {
        return Arrays.stream(values())
                .map(it -> "  %-17s %s".formatted(it.role(), it.does))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
