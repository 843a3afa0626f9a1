package org.councilbenchmark.catalogue.importing;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.platform.problem.Fault;

/** Everything that is wrong with one edition. The list is cut at a thousand; the count goes on. */
public class Faults {

    private static final int MOST_LISTED = 1_000;

    private final List<Fault> listed = new ArrayList<>();
    private int total;

    public void add(String pointer, String code, Object value, String detail, String remedy) {
        total++;
        if (listed.size() < MOST_LISTED) {
            listed.add(Fault.at(pointer, code, value, detail, remedy));
        }
    }

    /** A text that must be there, printable, and no longer than {@code longest}. */
    public void requireText(String pointer, String text, int longest) {
        if (text == null || text.isBlank()) {
            add(pointer, "text-missing", null, "There is no text here.", "Write one.");
        } else {
            checkText(pointer, text, longest);
        }
    }

    /** A text that may be left out. */
    public void checkText(String pointer, String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            add(
                    pointer,
                    "text-too-long",
                    text,
                    "The text has " + text.length() + " characters.",
                    "Use at most " + longest + ".");
        }
        if (text.chars().anyMatch(each -> each < ' ' && each != '\n' && each != '\t' && each != '\r')) {
            add(pointer, "control-character", null, "The text holds a control character.", "Take it out.");
        }
    }

    public boolean none() {
        return total == 0;
    }

    public int total() {
        return total;
    }

    public List<Fault> listed() {
        return listed;
    }
}
