package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Members of a JSON or YAML object as they are written: what is absent or empty is left out. */
record JsonMembers(JsonGenerator out) {

    /** Writes one entry of a list. */
    interface Entry<T> {
        void write(T entry) throws IOException;
    }

    JsonMembers text(String name, Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            out.writeStringField(name, value.toString());
        }
        return this;
    }

    JsonMembers number(String name, BigDecimal value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
        return this;
    }

    JsonMembers texts(String name, List<?> values) throws IOException {
        return list(name, values, value -> out.writeString(value.toString()));
    }

    <T> JsonMembers objects(String name, List<T> values, Entry<T> members) throws IOException {
        return list(name, values, value -> {
            out.writeStartObject();
            members.write(value);
            out.writeEndObject();
        });
    }

    private <T> JsonMembers list(String name, List<T> values, Entry<T> entry) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                entry.write(value);
            }
            out.writeEndArray();
        }
        return this;
    }
}
