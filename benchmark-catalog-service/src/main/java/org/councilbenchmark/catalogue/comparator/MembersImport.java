package org.councilbenchmark.catalogue.comparator;

import java.util.List;
import java.util.Objects;
import org.councilbenchmark.catalogue.membership.GroupMember;

/**
 * What a table of members did, or would do.
 *
 * @param dryRun whether nothing was written whatever the table says
 * @param changed whether the group is, or would be, another one
 * @param rows rows of the table without the header
 * @param subjects councils that have neighbours; absent for a pool
 * @param missing subjects for which the table says that there are none; absent for a pool
 */
record MembersImport(boolean dryRun, boolean changed, int rows, Long subjects, Long missing) {

    static MembersImport of(boolean dryRun, boolean changed, boolean pool, List<GroupMember> members) {
        long missing =
                members.stream().filter(member -> member.council() == null).count();
        long subjects = members.stream()
                .map(GroupMember::subject)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new MembersImport(
                dryRun, changed, members.size(), pool ? null : subjects - missing, pool ? null : missing);
    }
}
