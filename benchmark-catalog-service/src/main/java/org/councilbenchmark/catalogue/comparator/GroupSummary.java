package org.councilbenchmark.catalogue.comparator;

import java.time.LocalDate;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group in a list.
 *
 * @param id its name in paths
 * @param kind what holds its members together
 * @param title name for people
 * @param description what it is for, and where it comes from
 * @param owner the council that owns it; absent for computed and national ones
 * @param visibility who sees it
 * @param family whose model of neighbours
 * @param modelVersion which issue of it
 * @param validFrom first day for which it is meant; absent when open
 * @param validTo last day for which it is meant; absent when open
 * @param owns whether the council asked for owns it; absent where none was
 * @param member whether the council asked for is one of its members or subjects; absent where none was
 */
@Schema(name = "GroupSummary")
record GroupSummary(
        String id,
        GroupKind kind,
        String title,
        String description,
        CouncilRef owner,
        Visibility visibility,
        String family,
        String modelVersion,
        LocalDate validFrom,
        LocalDate validTo,
        Boolean owns,
        Boolean member) {

    static GroupSummary computed(String id, GroupKind kind, String title) {
        return new GroupSummary(id, kind, title, null, null, Visibility.PUBLIC, null, null, null, null, null, null);
    }

    static GroupSummary stored(ComparatorGroup group, CouncilRef owner) {
        return new GroupSummary(
                group.id,
                group.kind,
                group.title,
                group.description,
                owner,
                group.visibility,
                group.family,
                group.modelVersion,
                group.validFrom,
                group.validTo,
                null,
                null);
    }

    GroupSummary seenBy(boolean isOwner, boolean isMember) {
        return new GroupSummary(
                id,
                kind,
                title,
                description,
                owner,
                visibility,
                family,
                modelVersion,
                validFrom,
                validTo,
                isOwner,
                isMember);
    }
}
