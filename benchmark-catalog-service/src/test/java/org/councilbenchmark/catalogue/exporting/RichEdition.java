package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** An edition that uses every member, with every text that a format could trip over. */
final class RichEdition {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RichEdition() {}

    /** Of a benchmark and with scales of its own. */
    static ObjectNode file() {
        String own = UUID.randomUUID().toString().substring(0, 8);
        try {
            return (ObjectNode) JSON.readTree(TEXT.replace("OWN", own));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    private static final String TEXT = """
            {"benchmark": "rich-OWN", "edition": "1", "title": "Rich; \\"quoted\\"\\nand on two lines", "language": "cy",
             "coverageThreshold": 0.755,
             "scale": {"code": "usual-OWN", "title": "Usual\\nscale",
               "levels": [{"level": -1, "label": "=No", "descriptor": "Not\\nat all"}, {"level": 0, "label": "Yes"}],
               "bands": [{"from": 0, "label": "Low"}, {"from": 33.25, "label": "High; or so"}]},
             "otherScales": [{"code": "other-OWN", "title": "Other",
               "levels": [{"level": 1, "label": "a"}, {"level": 2, "label": "b"}, {"level": 3, "label": "c"}],
               "bands": [{"from": 0, "label": "a"}]}],
             "themes": [
              {"key": "11111111-0000-7000-8000-0000OWN", "code": "1", "name": "'Twas, =1+1", "weight": 2.000001,
               "definition": "Defined\\r\\nin two lines", "guidance": "- a list\\n- of two", "notApplicableTo": ["WALES"],
               "elements": [
                {"code": "1.1", "name": "Élan 🏛 漢字", "derivedFrom": ["22222222-0000-7000-8000-000000000001"],
                 "headings": [
                  {"code": "1.1.a", "name": "-5 + 3", "guidance": "@handle", "criteria": [
                   {"key": "33333333-0000-7000-8000-0000OWN", "code": "1.1.a.1", "title": "+44 is a prefix",
                    "statement": "He said \\"a, b; c\\\\d\\",\\nthen\\tleft.", "guidance": "=HYPERLINK(\\"x\\")",
                    "weight": 0.333333333333, "core": true, "scale": "other-OWN",
                    "levelDescriptors": [{"level": 3, "descriptor": "a=b; c\\nd"}, {"level": 1, "descriptor": "-"}],
                    "notApplicableTo": ["E08000016", "COUNTY", "SCOTLAND"],
                    "tags": ["one;two", "back\\\\slash", "=tag", " blanks ", "two\\nlines", "'quoted'"],
                    "indicatorsNamedInSource": ["NI 14", "NI157a"], "suggestedIndicators": ["NI1"],
                    "evidenceExamples": ["Plan; report", "=cmd|' /C calc'!A0", "x, \\"y\\"\\n"],
                    "headingBasis": "meaning",
                    "derivedFrom": ["22222222-0000-7000-8000-000000000002", "22222222-0000-7000-8000-000000000003"]},
                   {"code": "1.1.a.2", "title": "Title\\nof two lines", "statement": "\\ttab first", "weight": 10}
                 ]}]}]}]}""".replace("0000OWN", "000000000009");
}
