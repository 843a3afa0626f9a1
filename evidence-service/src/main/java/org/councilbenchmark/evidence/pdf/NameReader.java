package org.councilbenchmark.evidence.pdf;

import java.util.function.Consumer;

/** Picks the names out of bytes that come one by one; {@code /J#61vaScript} is JavaScript too. */
final class NameReader {

    /** The names that matter have at most 13 characters; of longer ones the rest is dropped. */
    private static final int LONGEST = 32;

    private static final String DELIMITERS = "()<>[]{}/%";

    private final Consumer<String> then;
    private final StringBuilder name = new StringBuilder();
    private boolean inName;
    private int digitsToCome;
    private int escaped;

    NameReader(Consumer<String> then) {
        this.then = then;
    }

    void accept(int character) {
        if (inName) {
            continueName(character);
        }
        if (character == '/') {
            inName = true;
            digitsToCome = 0;
            name.setLength(0);
        }
    }

    /** After the last byte. */
    void end() {
        accept(' ');
    }

    private void continueName(int character) {
        if (character <= ' ' || DELIMITERS.indexOf(character) >= 0) {
            inName = false;
            then.accept(name.toString());
        } else if (digitsToCome > 0) {
            escaped = escaped * 16 + Math.max(Character.digit(character, 16), 0);
            if (--digitsToCome == 0) {
                append((char) escaped);
            }
        } else if (character == '#') {
            digitsToCome = 2;
            escaped = 0;
        } else {
            append((char) character);
        }
    }

    private void append(char character) {
        if (name.length() < LONGEST) {
            name.append(character);
        }
    }
}
