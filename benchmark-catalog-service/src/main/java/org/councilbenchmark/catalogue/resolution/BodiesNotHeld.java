package org.councilbenchmark.catalogue.resolution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.reference.BundledTable;
import org.councilbenchmark.catalogue.search.Folded;

/**
 * The counties and districts that ended with 2009-03-31, known only so that data for them is refused with the reason.
 * By SNAC code and by name; the GSS codes came later.
 */
final class BodiesNotHeld {

    /** The first day of what is held. */
    static final LocalDate HELD_FROM = LocalDate.of(2009, 4, 1);

    /**
     * @param name short name
     * @param successors ids of the unitaries that took over
     */
    record Body(String name, List<String> successors) {}

    private final Map<String, Body> byText = new HashMap<>();

    BodiesNotHeld() {
        for (BundledTable.Row row : BundledTable.read("bodies-not-held.csv")) {
            Body body = new Body(row.text("name"), row.list("successors"));
            byText.put(row.text("snac_code"), body);
            byText.put(Folded.of(body.name()), body);
        }
    }

    /** Null where the question means none of them. */
    Body find(Question question) {
        return byText.getOrDefault(question.code(), byText.get(question.name()));
    }
}
