package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.editionfile.OscalName;

/**
 * Properties. A value is one line without blanks at its ends; a text that is not goes whole into the remarks, and the
 * value is a readable shape of it.
 */
record OscalProps(JsonGenerator out) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u0085]+");
    private static final Pattern UNFIT = Pattern.compile(
            "^[\\s\\p{Z}\\uFEFF\\u0085]|[\\s\\p{Z}\\uFEFF\\u0085]$|[\\n\\r\\u0085\\u2028\\u2029]", Pattern.MULTILINE);

    /** One of OSCAL's own. */
    void core(String name, String value) throws IOException {
        write(name, null, value, null);
    }

    /** One of ours; nothing where there is no value. */
    void ours(String name, Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            String text = value.toString();
            write(name, OscalName.NS, oneLine(text), fits(text) ? null : text);
        }
    }

    void each(String name, List<?> values) throws IOException {
        for (Object value : values) {
            ours(name, value);
        }
    }

    /** One of ours that is a number with words. */
    void worded(String name, Object number, String words) throws IOException {
        write(name, OscalName.NS, number.toString(), words);
    }

    private void write(String name, String ns, String value, String remarks) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", name);
        if (ns != null) {
            out.writeStringField("ns", ns);
        }
        out.writeStringField("value", value);
        if (remarks != null) {
            out.writeStringField("remarks", remarks);
        }
        out.writeEndObject();
    }

    static boolean fits(String text) {
        return !text.isEmpty() && !UNFIT.matcher(text).find();
    }

    /** The text as one line; a dash where nothing of it can be seen. */
    static String oneLine(String text) {
        if (fits(text)) {
            return text;
        }
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? "-" : line;
    }
}
