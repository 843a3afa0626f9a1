package org.councilbenchmark.assessment.oscalresults;

import java.util.regex.Pattern;

/** Texts as OSCAL takes them: none is empty, and values and titles are one line. */
final class OscalText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\uFEFF]+");

    private OscalText() {}

    /** A dash where nothing can be seen. */
    static String oneLine(Object text) {
        String line = BLANKS.matcher(text.toString()).replaceAll(" ").strip();
        return line.isEmpty() ? "-" : line;
    }

    /** The text, or what stands in for it where there is none. */
    static String orElse(String text, String standIn) {
        return text == null || text.isBlank() ? standIn : text;
    }
}
