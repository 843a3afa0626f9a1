package org.councilbenchmark.reporting.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * @param text SQL with question marks, as the driver wants it
 * @param names name of the value at each question mark
 */
record NamedSql(String text, List<String> names) {

    /** A colon and a name, but not a cast ({@code ::}). */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    static NamedSql parse(String sql) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(sql);
        while (name.find()) {
            names.add(name.group(1));
        }
        return new NamedSql(name.replaceAll("?"), List.copyOf(names));
    }
}
