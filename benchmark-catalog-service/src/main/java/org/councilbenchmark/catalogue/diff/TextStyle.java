package org.councilbenchmark.catalogue.diff;

import java.util.regex.Pattern;

/** How a readable list of changes is written down. */
enum TextStyle {
    MARKDOWN {
        @Override
        String heading(int level, String text) {
            return "#".repeat(level) + " " + literal(text) + "\n\n";
        }

        @Override
        String literal(String text) {
            return MARKS.matcher(text).replaceAll("\\\\$0").replaceAll("\\s+", " ");
        }

        @Override
        String gone(String text) {
            return "~~" + literal(text) + "~~";
        }

        @Override
        String added(String text) {
            return "**" + literal(text) + "**";
        }
    },
    PLAIN {
        @Override
        String heading(int level, String text) {
            String line = literal(text);
            String under = level > UNDERLINED ? "" : (level == 1 ? "=" : "-").repeat(line.length()) + "\n";
            return line + "\n" + under + (level > UNDERLINED ? "" : "\n");
        }

        @Override
        String literal(String text) {
            return text.replaceAll("\\s+", " ");
        }

        @Override
        String gone(String text) {
            return "[-" + literal(text) + "-]";
        }

        @Override
        String added(String text) {
            return "{+" + literal(text) + "+}";
        }
    };

    /** What Markdown, or a browser that shows it, would read as more than a character. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>~|#&!]");

    private static final int UNDERLINED = 2;

    abstract String heading(int level, String text);

    /** The text as it is, on one line. */
    abstract String literal(String text);

    abstract String gone(String text);

    abstract String added(String text);
}
