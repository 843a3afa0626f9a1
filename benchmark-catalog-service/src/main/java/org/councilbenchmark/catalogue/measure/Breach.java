package org.councilbenchmark.catalogue.measure;

/**
 * A rule that a definition breaks, wherever it was written.
 *
 * @param member the member at fault, dotted where it lies deeper; also the name of its column in a table
 * @param code stable name of the fault, for programs
 * @param value what was found; null where it says nothing
 * @param detail the fault in words
 * @param remedy what to write instead
 */
public record Breach(String member, String code, String value, String detail, String remedy) {

    /** JSON Pointer to the member. */
    public String pointer() {
        return "/" + member.replace('.', '/');
    }
}
