package org.councilbenchmark.catalogue.comparator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** Lists groups: the computed ones first, then the stored ones that the caller may see. */
@ApplicationScoped
class GroupService {

    @Inject
    ComparatorRepository groups;

    @Inject
    ComputedGroups computed;

    @Inject
    CouncilService councils;

    @Inject
    GroupAccess access;

    @Transactional
    Page<GroupSummary> list(GroupFilter filter, Paging paging) {
        String council = id("council", filter.council());
        List<GroupSummary> first = computed(filter, council);
        List<GroupSummary> items = new ArrayList<>(
                first.stream().skip(paging.offset()).limit(paging.size()).toList());
        Where where = where(filter, council);
        if (items.size() < paging.size()) {
            long offset = Math.max(0L, (long) paging.offset() - first.size());
            items.addAll(stored(groups.slice(where, offset, paging.size() - items.size()), council));
        }
        return Page.of(items, paging, first.size() + groups.count(where));
    }

    /** A computed group has no owner, so it is left out where one is asked for. */
    private List<GroupSummary> computed(GroupFilter filter, String council) {
        GroupKind kind = filter.kind();
        if (filter.owner() != null || kind != null && kind.stored()) {
            return List.of();
        }
        List<ComputedGroup> all =
                council == null ? computed.on(filter.dayOrToday()) : computed.around(council, filter.dayOrToday());
        return all.stream()
                .map(ComputedGroup::summary)
                .filter(group -> kind == null || group.kind() == kind)
                .map(group -> council == null ? group : group.seenBy(false, true))
                .toList();
    }

    private Where where(GroupFilter filter, String council) {
        Where where = new Where()
                .always("g.deleted = false")
                .with("g.kind = :kind", "kind", filter.kind())
                .with(
                        "(g.validFrom is null or g.validFrom <= :on) and (g.validTo is null or g.validTo >= :on)",
                        "on",
                        filter.day())
                .with(ComparatorRepository.AROUND, "council", council);
        if (GroupFilter.NATIONAL.equalsIgnoreCase(filter.owner())) {
            where.always("g.owner is null");
        } else {
            where.with("g.owner = :owner", "owner", id("owner", filter.owner()));
        }
        return access.seesAll() ? where : where.with("(g.visibility = PUBLIC or g.owner in :own)", "own", access.own());
    }

    private List<GroupSummary> stored(List<ComparatorGroup> found, String council) {
        Set<String> owners = found.stream()
                .map(group -> group.owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, CouncilRef> names = councils.refsByIds(owners);
        Set<String> holding = council == null
                ? Set.of()
                : groups.holding(council, found.stream().map(group -> group.id).toList());
        return found.stream()
                .map(group -> {
                    GroupSummary summary = GroupSummary.stored(group, names.get(group.owner));
                    return council == null
                            ? summary
                            : summary.seenBy(council.equals(group.owner), holding.contains(group.id));
                })
                .toList();
    }

    /** Stable id of the council that a parameter names; null where it names none. */
    String id(String parameter, String code) {
        return code == null
                ? null
                : Optional.ofNullable(councils.idsByAnyCode(List.of(code)).get(code))
                        .orElseThrow(() -> FilterValue.refused(
                                parameter,
                                "council-unknown",
                                code,
                                "No council has or had the code '" + code + "'.",
                                "Send a GSS code such as E08000009, a SNAC code such as 00BU, or the register code."));
    }
}
