package org.councilbenchmark.catalogue.membership;

/**
 * A member before it is checked.
 *
 * @param place where it stands
 * @param subject code of the council whose neighbour it is; null in a pool
 * @param council code of the council; null or blank where there are no neighbours
 * @param position 1 for the nearest, as text; null in a pool
 * @param distance 0 to 1, as text; null where it is not known
 */
public record WrittenMember(Place place, String subject, String council, String position, String distance) {}
