package org.councilbenchmark.catalogue.council;

/** Kinds of principal local authority in England. */
public enum CouncilType {
    /** Upper tier of two. */
    COUNTY,
    /** Lower tier of two. */
    SHIRE_DISTRICT,
    METROPOLITAN_DISTRICT,
    LONDON_BOROUGH,
    /** Single tier; the Isles of Scilly included. */
    UNITARY,
    /** Of its own kind: the City of London. */
    SUI_GENERIS
}
