package org.councilbenchmark.catalogue.membership;

import java.util.function.UnaryOperator;

/**
 * Where a member stands.
 *
 * @param row row of a table, the header being row 1; null in a JSON body
 * @param pointer JSON Pointer of a member's part, such as {@code council}
 */
public record Place(Integer row, UnaryOperator<String> pointer) {

    static Place row(int row) {
        return new Place(row, part -> null);
    }

    public static Place at(UnaryOperator<String> pointer) {
        return new Place(null, pointer);
    }
}
