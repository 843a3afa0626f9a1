package org.councilbenchmark.reporting.council;

/**
 * Councils among which a council is compared. The parts narrow the group together; without any it is every council
 * that is held.
 *
 * @param type council type, such as {@code METROPOLITAN_DISTRICT}; null for every type
 * @param region GSS code of a region; null for every region
 */
public record ComparatorGroup(String type, String region) {

    /** The group in words. */
    public String description() {
        String which = type == null ? "All councils" : "All councils of type " + type;
        return region == null ? which : which + " in the region " + region;
    }
}
