package org.councilbenchmark.assessment.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Rows of a table as the database writes them in JSON. A row of many columns is read by name that way, and a column
 * that a later release adds disturbs nobody.
 */
@ApplicationScoped
public class PlanRows {

    @Inject
    ObjectMapper json;

    public <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("stored row cannot be read as " + type.getSimpleName(), unforeseen);
        }
    }

    public <T> List<T> readAll(List<String> rows, Class<T> type) {
        return rows.stream().map(row -> read(row, type)).toList();
    }
}
