package org.councilbenchmark.catalogue.council;

import java.util.Arrays;
import java.util.List;

/** Kinds of principal local authority in England. */
public enum CouncilType {
    /** Upper tier of two. */
    COUNTY(Tier.UPPER),
    /** Lower tier of two. */
    SHIRE_DISTRICT(Tier.LOWER),
    METROPOLITAN_DISTRICT(Tier.SINGLE),
    LONDON_BOROUGH(Tier.SINGLE),
    /** Single tier; the Isles of Scilly included. */
    UNITARY(Tier.SINGLE),
    /** Of its own kind: the City of London. */
    SUI_GENERIS(Tier.SINGLE);

    private final Tier tier;

    CouncilType(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }

    public static List<CouncilType> of(Tier tier) {
        return Arrays.stream(values()).filter(type -> type.tier == tier).toList();
    }
}
