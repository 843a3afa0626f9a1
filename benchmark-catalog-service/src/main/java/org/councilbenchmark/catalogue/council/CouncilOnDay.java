package org.councilbenchmark.catalogue.council;

/**
 * A council as it was on a day, in short.
 *
 * @param id stable id
 * @param code current or last GSS code
 * @param name short name on that day
 * @param type kind of authority on that day
 * @param nation nation that it belongs to
 * @param region GSS code of its region on that day
 * @param county id of its county on that day; null but for districts
 */
public record CouncilOnDay(
        String id, String code, String name, CouncilType type, String nation, String region, String county) {

    public CouncilRef ref() {
        return new CouncilRef(code, name);
    }
}
