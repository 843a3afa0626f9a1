package org.councilbenchmark.catalogue.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An edition whose one criterion is rated from 1 to 10. */
final class Scales {

    private Scales() {}

    static String oneToTen(String benchmark, String scale) {
        String levels = IntStream.rangeClosed(1, 10)
                .mapToObj(level ->
                        "{\"level\": %d, \"label\": \"Level %d\", \"descriptor\": \"So\"}".formatted(level, level))
                .collect(Collectors.joining(", "));
        return """
                {"benchmark": "%s", "edition": "2010.1", "title": "The ideal library",
                 "scale": {"code": "%s", "title": "Ten", "levels": [%s], "bands": [{"from": 0, "label": "All"}]},
                 "themes": [{"code": "1", "name": "Reach", "elements": [{"code": "1.1", "name": "Everybody", "headings": [
                   {"code": "1.1.a", "name": "Hours", "criteria": [
                     {"code": "1.1.a.1", "title": "Evenings", "statement": "Open on two evenings."}]}]}]}]}""".formatted(benchmark, scale, levels);
    }

    static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(name, value);
        return more;
    }
}
