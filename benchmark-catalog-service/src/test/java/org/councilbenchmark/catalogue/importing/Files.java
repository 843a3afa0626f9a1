package org.councilbenchmark.catalogue.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Small editions as an author would write them, each of a benchmark of its own. */
final class Files {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Files() {}

    /** One theme, one element, one heading, two criteria. */
    static ObjectNode small() {
        ObjectNode file = object("""
                {"edition": "2026.1", "title": "The ideal library service", "themes": [
                  {"code": "1", "name": "Reach", "elements": [
                    {"code": "1.1", "name": "Everybody", "definition": "Who comes.", "headings": [
                      {"code": "1.1.a", "name": "Open hours", "criteria": [
                        {"code": "1.1.a.1", "title": "Evenings", "statement": "Open on two evenings.", "weight": 2.50,
                         "core": true, "tags": ["access"], "indicatorsNamedInSource": ["NI 9"],
                         "suggestedIndicators": ["NI10"], "evidenceExamples": ["Opening hours"]},
                        {"code": "1.1.a.2", "title": "Saturdays", "statement": "Open on Saturdays."}]}]}]}]}""");
        file.put("benchmark", "library-" + UUID.randomUUID().toString().substring(0, 8));
        return file;
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    static ObjectNode heading(JsonNode file) {
        return (ObjectNode) file.at("/themes/0/elements/0/headings/0");
    }

    static ObjectNode criterion(JsonNode file, int index) {
        return (ObjectNode) heading(file).at("/criteria/" + index);
    }

    static ArrayNode array(String... values) {
        ArrayNode array = JSON.createArrayNode();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
