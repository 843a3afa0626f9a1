package org.councilbenchmark.assessment.oscalresults;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * Identifiers by what they identify (UUID version 5), so that two exports of the same assessment can be compared; OSCAL
 * does not take our own ids, which are of version 7.
 */
final class OscalIds {

    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private final String base;

    OscalIds(UUID assessment) {
        this.base = "https://councilbenchmark.org/assessments/" + assessment;
    }

    /** Of something that belongs to the assessment. */
    String of(String kind, Object name) {
        return NAMES.generate(base + "#" + kind + "/" + name).toString();
    }

    /** Of a council or a person, the same in every document. */
    static String party(String id) {
        return NAMES.generate("https://councilbenchmark.org/parties/" + id).toString();
    }

    /** As the catalogue names the control that is made of a criterion: an identifier must not begin with a digit. */
    static String control(String criterion) {
        return "criterion-" + criterion;
    }

    /** As the catalogue names the statement of that control. */
    static String statement(String criterion) {
        return control(criterion) + "_statement";
    }
}
