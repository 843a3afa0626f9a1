package org.councilbenchmark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A whole set of rows as one bind variable, which {@code jsonb_to_recordset} takes apart again in the statement. */
@ApplicationScoped
public class JsonRows {

    @Inject
    ObjectMapper json;

    public String of(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("cannot be written as JSON", unforeseen);
        }
    }
}
