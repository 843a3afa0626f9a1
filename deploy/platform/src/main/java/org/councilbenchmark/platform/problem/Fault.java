package org.councilbenchmark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One fault in a request: where it is, what was found there and how to mend it. Equal faults of many rows are one
 * {@code Fault} with all their row numbers.
 *
 * @param code stable kebab-case name of the fault, for programs
 * @param pointer JSON Pointer (RFC 6901) into the body; null when the fault is not in a JSON body
 * @param parameter name of the query, path or header parameter at fault; null otherwise
 * @param rows row numbers of a table, the header being row 1; null outside tables
 * @param column column name of a table; null outside tables
 * @param value what was received, shortened to 200 characters
 * @param detail the fault in words
 * @param remedy what to send instead
 * @param total how many times the fault occurred where {@code rows} is cut short
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        String code,
        String pointer,
        String parameter,
        List<Integer> rows,
        String column,
        String value,
        String detail,
        String remedy,
        Integer total) {

    private static final int LONGEST_VALUE = 200;

    public Fault {
        value = value != null && value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    /** A fault somewhere in a JSON body. */
    public static Fault at(String pointer, String code, Object value, String detail, String remedy) {
        return new Fault(code, pointer, null, null, null, text(value), detail, remedy, null);
    }

    /** A fault in a query, path or header parameter. */
    public static Fault in(String parameter, String code, Object value, String detail, String remedy) {
        return new Fault(code, null, parameter, null, null, text(value), detail, remedy, null);
    }

    /** @param place JSON Pointer, which begins with a slash, or else the name of a parameter */
    public static Fault on(String place, String code, Object value, String detail, String remedy) {
        return place.startsWith("/") ? at(place, code, value, detail, remedy) : in(place, code, value, detail, remedy);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
