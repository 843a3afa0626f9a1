package org.councilbenchmark.catalogue.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmark.catalogue.importing.Faults;

/**
 * Reads a JSON or YAML text value by value. Whatever has another type than expected, or a name that is not known, is
 * noted with its pointer and passed over, so that one reading finds all of it; nothing is built but what is asked for.
 */
final class Values {

    /** Reads the value that the parser stands on. */
    interface Part<T> {
        void read(Values in, String at, T into) throws IOException;
    }

    /** Reads one entry of a list. */
    interface Entry<T> {
        T read(String at) throws IOException;
    }

    /** Told of a member that is not known, before it is passed over. */
    interface Stranger {
        void at(String at, String name, Set<String> known);
    }

    private final JsonParser parser;
    private final Faults faults;
    private final Stranger stranger;
    private final Bounds bounds;

    /** Plain YAML scalars are texts where a text is wanted: nobody quotes {@code code: 1.1}. */
    private final boolean plainScalars;

    /** Unknown members are faults. */
    Values(JsonParser parser, Faults faults, Bounds bounds) {
        this(parser, faults, bounds, (at, name, known) -> noteUnknown(at, name, known, faults));
    }

    Values(JsonParser parser, Faults faults, Bounds bounds, Stranger stranger) {
        this.stranger = stranger;
        this.parser = parser;
        this.faults = faults;
        this.bounds = bounds;
        this.plainScalars = parser instanceof YAMLParser;
    }

    Bounds bounds() {
        return bounds;
    }

    /** An object with these members; false when something else stands here. */
    <T> boolean object(String at, T into, Map<String, Part<T>> members) throws IOException {
        if (isNull()) {
            return false;
        }
        if (isWrong(parser.currentToken() == JsonToken.START_OBJECT, at, "an object")) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String here = at + "/" + escaped(name);
            parser.nextToken();
            Part<T> part = members.get(name);
            if (part == null) {
                stranger.at(here, name, members.keySet());
                parser.skipChildren();
            } else if (!seen.add(name)) {
                faults.addUnreadable(here, "member-duplicate", null, "The member stands here twice.", "Keep one.");
                parser.skipChildren();
            } else {
                part.read(this, here, into);
            }
        }
        return true;
    }

    private static void noteUnknown(String at, String name, Set<String> known, Faults faults) {
        faults.addUnreadable(
                at,
                "unknown-member",
                name,
                "The member '" + (name.length() > 100 ? name.substring(0, 100) + "…" : name) + "' is not known here.",
                "Leave it out, or use one of: " + String.join(", ", new TreeSet<>(known)) + ".");
    }

    /** The entries of a list; null where there is none. An entry may be null. */
    <T> List<T> list(String at, Entry<T> entry) throws IOException {
        if (isNull() || isWrong(parser.currentToken() == JsonToken.START_ARRAY, at, "a list")) {
            return null;
        }
        List<T> entries = new ArrayList<>(4);
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            entries.add(entry.read(at + "/" + index));
        }
        return entries;
    }

    List<String> texts(String at) throws IOException {
        return list(at, this::text);
    }

    String text(String at) throws IOException {
        if (isNull()) {
            return null;
        }
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING
                || plainScalars && parser.currentToken().isScalarValue();
        return isWrong(text, at, "a text") ? null : parser.getText();
    }

    BigDecimal number(String at) throws IOException {
        if (isNull() || isWrong(parser.currentToken().isNumeric(), at, "a number")) {
            return null;
        }
        return parser.getDecimalValue();
    }

    /** A whole number; 0 where there is none. */
    int whole(String at) throws IOException {
        boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT;
        return isWrong(whole, at, "a whole number") ? 0 : parser.getIntValue();
    }

    Boolean truth(String at) throws IOException {
        if (isNull() || isWrong(parser.currentToken().isBoolean(), at, "true or false")) {
            return null;
        }
        return parser.getBooleanValue();
    }

    /** Passes over the value. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    private boolean isNull() {
        bounds.countValue();
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Notes and passes over what is not as it should be. */
    private boolean isWrong(boolean fits, String at, String wanted) throws IOException {
        boolean alias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        if (fits && !alias) {
            return false;
        }
        String detail = alias ? "An alias stands here; aliases are not followed." : "This is not " + wanted + ".";
        String remedy = alias ? "Write the value out." : "Send " + wanted + ".";
        faults.addUnreadable(at, alias ? "alias-refused" : "wrong-type", null, detail, remedy);
        parser.skipChildren();
        return true;
    }

    /** A name as a step of a JSON Pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
