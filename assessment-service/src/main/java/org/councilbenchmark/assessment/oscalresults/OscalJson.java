package org.councilbenchmark.assessment.oscalresults;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Members of an OSCAL object as they are written; empty lists and texts are left out, as OSCAL wants it. */
record OscalJson(JsonGenerator out) {

    private static final String NS = "https://councilbenchmark.org/ns/oscal";

    /** Writes what stands inside an object. */
    interface Members {
        void write() throws IOException;
    }

    /** Writes what stands inside the object of one entry. */
    interface Entry<T> {
        void write(T entry) throws IOException;
    }

    OscalJson text(String name, Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            out.writeStringField(name, value.toString());
        }
        return this;
    }

    OscalJson line(String name, Object value) throws IOException {
        return text(name, value == null ? null : OscalText.oneLine(value));
    }

    OscalJson object(String name, Members members) throws IOException {
        out.writeObjectFieldStart(name);
        members.write();
        out.writeEndObject();
        return this;
    }

    OscalJson texts(String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
        return this;
    }

    <T> OscalJson objects(String name, List<T> entries, Entry<T> members) throws IOException {
        if (!entries.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (T entry : entries) {
                out.writeStartObject();
                members.write(entry);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return this;
    }

    OscalJson props(Members properties) throws IOException {
        out.writeArrayFieldStart("props");
        properties.write();
        out.writeEndArray();
        return this;
    }

    /** One of our properties; nothing where there is no value. */
    OscalJson prop(String name, Object value) throws IOException {
        if (value != null) {
            out.writeStartObject();
            text("name", name).text("ns", NS).line("value", value);
            out.writeEndObject();
        }
        return this;
    }
}
