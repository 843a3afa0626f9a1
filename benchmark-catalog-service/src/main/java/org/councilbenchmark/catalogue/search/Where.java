package org.councilbenchmark.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list, of which only those are added that the caller asked for. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds the condition unless the value is null. */
    public Where with(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    public Where always(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a value that a condition already names. */
    public Where value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Every word of the search must occur in the folded field. */
    public Where contains(String foldedField, String search) {
        for (String word : Folded.words(search)) {
            String name = "word" + values.size();
            with("locate(:" + name + ", " + foldedField + ") > 0", name, word);
        }
        return this;
    }

    /** Condition in HQL, to stand behind {@code where}. */
    public String hql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }
}
