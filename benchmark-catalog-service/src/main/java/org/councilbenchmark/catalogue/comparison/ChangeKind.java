package org.councilbenchmark.catalogue.comparison;

/** In which ways two editions can differ, in the order in which they are told of one node. */
public enum ChangeKind {
    EDITION_CHANGED("edition"),
    SCALE_DEFINITION_CHANGED("scale"),
    ADDED("added"),
    REMOVED("removed"),
    /** Several nodes of the later edition derive from one of the earlier. */
    SPLIT("split"),
    /** A node of the later edition derives from several of the earlier. */
    MERGED("merged"),
    /** Below another node than before. */
    MOVED("moved"),
    RENUMBERED("renumbered"),
    /** Before or behind others with which it stayed below one node. */
    REORDERED("reordered"),
    RETITLED("retitled"),
    REWORDED("reworded"),
    REWEIGHTED("reweighted"),
    SCALE_CHANGED("rated on another scale"),
    CORE_CHANGED("core"),
    APPLICABILITY_CHANGED("not applicable to"),
    GUIDANCE_CHANGED("guidance"),
    DESCRIPTORS_CHANGED("level descriptors"),
    TAGS_CHANGED("tags"),
    INDICATORS_CHANGED("indicators"),
    SUGGESTED_INDICATORS_CHANGED("suggested indicators"),
    EVIDENCE_EXAMPLES_CHANGED("evidence examples"),
    HEADING_BASIS_CHANGED("basis of its heading");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** The kind in a readable list. */
    public String words() {
        return words;
    }
}
