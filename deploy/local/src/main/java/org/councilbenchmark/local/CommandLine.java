package org.councilbenchmark.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options given as {@code --name=value}, {@code --name value} or {@code --flag}, and the words between them. */
record CommandLine(Map<String, String> values, Set<String> flags, List<String> words) {

    /**
     * @param valued names of the options that take a value, without dashes
     * @param plain names of the options that take none
     */
    static CommandLine parse(List<String> arguments, Set<String> valued, Set<String> plain) {
        CommandLine line = new CommandLine(new HashMap<>(), new HashSet<>(), new ArrayList<>());
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            String name = argument.replaceFirst("^--?", "").replaceFirst("=.*", "");
            if (!argument.startsWith("-")) {
                line.words.add(argument);
            } else if (plain.contains(name) && !argument.contains("=")) {
                line.flags.add(name);
            } else if (valued.contains(name)) {
                line.values.put(name, value(argument, rest));
            } else {
                throw LaunchProblem.wrongUse("Unknown option %s; --help lists the options.".formatted(argument));
            }
        }
        return line;
    }

    private static String value(String argument, Deque<String> rest) {
        int equals = argument.indexOf('=');
        String value = equals > 0 ? argument.substring(equals + 1) : rest.poll();
        if (value == null || value.isBlank()) {
            throw LaunchProblem.wrongUse("The option %s needs a value; --help explains it.".formatted(argument));
        }
        return value;
    }

    boolean asksForHelp() {
        return flags.contains("help") || flags.contains("h");
    }

    /** The option's value, else the environment variable's; empty text counts as absent. */
    Optional<String> value(String option, Map<String, String> environment, String variable) {
        return Optional.ofNullable(values.getOrDefault(option, environment.get(variable)))
                .filter(it -> !it.isBlank());
    }
}
