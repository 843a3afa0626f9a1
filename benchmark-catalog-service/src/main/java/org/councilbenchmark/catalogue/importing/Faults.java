package org.councilbenchmark.catalogue.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.platform.problem.Fault;

/**
 * Everything that is wrong with one edition, placed where it stands in what was sent. Equal faults of several rows are
 * one. The list is cut at a thousand; the count goes on.
 */
public class Faults {

    private static final int MOST_LISTED = 1_000;

    /** Rows by the fault that they share; no rows outside tables. */
    private final Map<Fault, List<Integer>> listed = new LinkedHashMap<>();

    private final Map<Fault, Integer> counts = new LinkedHashMap<>();
    private final PlaceMap places;
    private int total;
    private boolean unreadable;

    public Faults() {
        this(new PlaceMap());
    }

    public Faults(PlaceMap places) {
        this.places = places;
    }

    /** Where things stand; the reader of a file fills it before anything is checked. */
    public PlaceMap places() {
        return places;
    }

    public void add(String pointer, String code, Object value, String detail, String remedy) {
        total++;
        Fault fault = places.place(Fault.at(pointer, code, value, detail, remedy));
        Fault shared = withRows(fault, null, null);
        if (listed.containsKey(shared) || listed.size() < MOST_LISTED) {
            counts.merge(shared, 1, Integer::sum);
            List<Integer> rows = listed.computeIfAbsent(shared, first -> new ArrayList<>(1));
            if (fault.rows() != null && rows.size() < MOST_LISTED) {
                rows.addAll(fault.rows());
            }
        }
    }

    /** Something that is not of the shape of an edition at all: the request is malformed, not only against a rule. */
    public void addUnreadable(String pointer, String code, Object value, String detail, String remedy) {
        unreadable = true;
        add(pointer, code, value, detail, remedy);
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

    boolean areUnreadable() {
        return unreadable;
    }

    public int total() {
        return total;
    }

    public List<Fault> listed() {
        List<Fault> faults = new ArrayList<>();
        listed.forEach((shared, rows) ->
                faults.add(rows.isEmpty() ? shared : withRows(shared, List.copyOf(rows), counts.get(shared))));
        return faults;
    }

    private static Fault withRows(Fault fault, List<Integer> rows, Integer total) {
        return new Fault(
                fault.code(),
                fault.pointer(),
                fault.parameter(),
                rows,
                fault.column(),
                fault.value(),
                fault.detail(),
                fault.remedy(),
                total);
    }
}
