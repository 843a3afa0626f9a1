package org.councilbenchmark.catalogue.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * How a criterion answers a search.
 *
 * @param relevance 0 to 1; comparable within one search alone
 * @param approximate true where it holds similar words rather than those searched for
 * @param excerpt the statement about the hits, in pieces; absent where similar words were found
 */
record Match(double relevance, boolean approximate, List<Piece> excerpt) {

    private static final char HIT_BEGINS = 2;
    private static final char HIT_ENDS = 3;
    private static final char END_OF_TEXT = 4;

    /** @param hit whether this is what was searched for */
    record Piece(String text, boolean hit) {}

    static Match of(CriteriaSearch.Hit hit, boolean similar) {
        return hit.relevance() == null
                ? null
                : new Match(hit.relevance(), similar, hit.excerpt() == null ? null : pieces(hit.excerpt()));
    }

    private static List<Piece> pieces(String excerpt) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int next = 0; next <= excerpt.length(); next++) {
            char at = next < excerpt.length() ? excerpt.charAt(next) : END_OF_TEXT;
            if (at == HIT_BEGINS || at == HIT_ENDS || at == END_OF_TEXT) {
                if (next > from) {
                    pieces.add(new Piece(excerpt.substring(from, next), at == HIT_ENDS));
                }
                from = next + 1;
            }
        }
        return pieces;
    }
}
