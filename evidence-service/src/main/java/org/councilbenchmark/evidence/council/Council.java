package org.councilbenchmark.evidence.council;

/**
 * @param id stable three-letter id; database and Kafka key, not shown
 * @param code present GSS code, as shown
 * @param name usual name
 */
public record Council(String id, String code, String name) {

    /** The council as shown in answers. */
    public CouncilView view() {
        return new CouncilView(code, name);
    }
}
