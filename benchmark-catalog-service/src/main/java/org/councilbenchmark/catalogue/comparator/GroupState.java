package org.councilbenchmark.catalogue.comparator;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.membership.GroupMember;

/**
 * Everything that is held of a stored group; compared with what is stored to see whether anything changed.
 *
 * @param kind POOL or NEAREST_NEIGHBOURS
 * @param title name for people
 * @param description what it is for, and where it comes from
 * @param owner id of the council that owns it; null when national
 * @param visibility who sees it
 * @param family whose model of neighbours
 * @param modelVersion which issue of it
 * @param validFrom first day for which it is meant; null when open
 * @param validTo last day for which it is meant; null when open
 * @param members who is in it
 */
record GroupState(
        GroupKind kind,
        String title,
        String description,
        String owner,
        Visibility visibility,
        String family,
        String modelVersion,
        LocalDate validFrom,
        LocalDate validTo,
        List<GroupMember> members) {

    GroupState {
        members = members.stream().sorted(GroupMember.ORDER).toList();
    }

    GroupState with(List<GroupMember> others) {
        return new GroupState(
                kind, title, description, owner, visibility, family, modelVersion, validFrom, validTo, others);
    }
}
