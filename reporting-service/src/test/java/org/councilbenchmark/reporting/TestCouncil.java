package org.councilbenchmark.reporting;

import org.councilbenchmark.testing.TestTopics;

/** A council as the catalogue tells of it. */
public record TestCouncil(String id, String code, String snac, String name, String type, String region) {

    public TestCouncil tell() {
        return tell(1, name);
    }

    public TestCouncil tell(long version, String currentName) {
        TestTopics.send("catalogue.councils", id, "council.changed.v1", id, version, event(currentName));
        return this;
    }

    /** Under another one's Kafka key, and so after everything that was told under it. */
    public TestCouncil tellAfter(TestCouncil other) {
        TestTopics.send("catalogue.councils", other.id, "council.changed.v1", id, 1, event(name));
        return this;
    }

    private String event(String currentName) {
        return """
                {"id": "%s", "code": "%s", "name": "%s", "officialName": "%s Council", "type": "%s",
                 "nation": "England", "region": "%s", "county": null, "startDate": "1974-04-01", "endDate": null,
                 "aliases": [{"scheme": "GSS", "code": "%s", "validFrom": "1974-04-01", "validTo": null},
                             {"scheme": "SNAC", "code": "%s", "validFrom": null, "validTo": null}],
                 "successors": [], "otherNames": []}""".formatted(id, code, currentName, currentName, type, region, code, snac);
    }
}
