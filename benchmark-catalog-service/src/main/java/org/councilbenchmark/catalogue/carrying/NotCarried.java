package org.councilbenchmark.catalogue.carrying;

/** Why a criterion gets no rating from those that were given. */
enum NotCarried {
    NO_SOURCE("No criterion corresponds to it."),
    SOURCE_JUDGED_MORE("Its source was split: what was judged there was more than this."),
    OVERLAPS_ONLY("Its source and it share only a part of what they ask for."),
    ASKS_FOR_MORE("It asks for more than its only source, and nobody has judged the rest."),
    NOTHING_IN_COMMON("What was compared with it has nothing in common with it."),
    SOURCE_NOT_RATED("Its source is not rated."),
    NOT_ALL_SOURCES_RATED("It was merged of several criteria, and not all of them are rated."),
    SCALE_RESET("It is rated on another scale than its source, and the mapping lets no level pass.");

    private final String words;

    NotCarried(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
