package org.councilbenchmark.evidence.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage in which words were found, as plain text: marks are positions, so nothing has to be escaped and nothing in a
 * document can become part of a page.
 *
 * @param in {@code title} or {@code text}
 * @param page page of the document; absent in titles, and where the document has no fixed pages
 */
record Highlight(String in, Integer page, String text, List<Mark> marks) {

    static final char START = '\uE000';
    static final char STOP = '\uE001';

    /** From start (inclusive, from 0) to end (exclusive), counted as JavaScript and Java count: in UTF-16 units. */
    record Mark(int start, int end) {}

    static boolean isIn(String marked) {
        return marked.indexOf(START) >= 0;
    }

    /** @param marked text with each hit between {@link #START} and {@link #STOP} */
    static Highlight of(boolean title, Integer page, String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (char character : marked.toCharArray()) {
            switch (character) {
                case START -> start = text.length();
                case STOP -> marks.add(new Mark(start, text.length()));
                default -> text.append(character);
            }
        }
        return new Highlight(title ? "title" : "text", page, text.toString(), List.copyOf(marks));
    }
}
