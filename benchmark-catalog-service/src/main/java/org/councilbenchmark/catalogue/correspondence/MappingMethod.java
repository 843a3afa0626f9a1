package org.councilbenchmark.catalogue.correspondence;

/** Who found the correspondence. */
public enum MappingMethod {
    HUMAN,
    /** Proposed by the service, and not yet confirmed by anybody. */
    AUTOMATION,
    /** Proposed, then gone through by a person. */
    HYBRID
}
