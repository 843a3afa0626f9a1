package org.councilbenchmark.catalogue.editionfile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Columns of a table with one node per row, in the order in which they are written. A node's parent is the one whose
 * code its own code continues; siblings stand in the order of their rows.
 */
public enum NodeColumn {
    CODE("code"),
    TYPE("type"),
    TITLE("title"),
    /** A criterion's statement, any other node's definition. */
    WORDING("wording"),
    GUIDANCE("guidance"),
    WEIGHT("weight"),
    CORE("core"),
    SCALE("scale"),
    /** Entries such as {@code 3=The plan is funded}. */
    LEVEL_DESCRIPTORS("levelDescriptors"),
    NOT_APPLICABLE_TO("notApplicableTo"),
    TAGS("tags"),
    INDICATORS("indicators"),
    SUGGESTED_INDICATORS("suggestedIndicators"),
    EVIDENCE_EXAMPLES("evidenceExamples"),
    HEADING_BASIS("headingBasis"),
    KEY("key"),
    DERIVED_FROM("derivedFrom");

    private final String title;

    NodeColumn(String title) {
        this.title = title;
    }

    /** As it stands in the header. */
    public String title() {
        return title;
    }

    public static Optional<NodeColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst();
    }

    public static String[] titles() {
        return Arrays.stream(values()).map(NodeColumn::title).toArray(String[]::new);
    }
}
