package org.councilbenchmark.evidence.council;

import java.util.Map;

/**
 * @param code present or last GSS code
 * @param name usual name
 */
public record CouncilView(String code, String name) {

    /** Of one among these; by its id alone where the register has not told of it yet. */
    public static CouncilView of(String id, Map<String, Council> known) {
        Council council = known.get(id);
        return council == null ? new CouncilView(id, id) : council.view();
    }
}
