package org.councilbenchmark.catalogue.comparator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.council.CouncilOnDay;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.councilbenchmark.catalogue.council.CouncilSelection;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.membership.GroupMember;

/** Reads one group with its members on a day. */
@ApplicationScoped
class GroupReading {

    @Inject
    ComparatorRepository groups;

    @Inject
    ComputedGroups computed;

    @Inject
    CouncilService councils;

    @Inject
    GroupService service;

    @Inject
    GroupAccess access;

    /** Of nearest neighbours, those of the council; without one, which councils have any. */
    @Transactional
    TaggedGroup get(String id, String council, LocalDate on) {
        String subject = service.id("council", council);
        ComparatorGroup stored = groups.findLive(id).filter(access::sees).orElse(null);
        if (stored == null) {
            return TaggedGroup.of(computed(id, on == null ? LocalDate.now(ZoneOffset.UTC) : on), 0);
        }
        GroupView view = stored.kind == GroupKind.POOL
                ? pool(stored, on)
                : subject == null ? subjects(stored) : neighbours(stored, subject, on);
        return TaggedGroup.of(view, stored.version);
    }

    private GroupView computed(String id, LocalDate on) {
        ComputedGroup group = computed.find(id, on).orElseThrow(() -> ComparatorProblem.unknown(id));
        List<GroupView.Member> members = councils.onDay(group.selection()).stream()
                .map(each -> new GroupView.Member(each.ref(), null, null))
                .toList();
        return new GroupView(group.summary(), on, null, null, members, null, null);
    }

    private GroupView pool(ComparatorGroup group, LocalDate on) {
        Present present = present(List.copyOf(group.members), on);
        List<GroupView.Member> members = present.members().stream()
                .sorted(Comparator.comparing(each -> each.council().name()))
                .toList();
        return new GroupView(summary(group), on, null, null, members, present.excluded(), null);
    }

    private GroupView neighbours(ComparatorGroup group, String subject, LocalDate on) {
        List<GroupMember> known = groups.neighbours(group.id, subject).stream()
                .filter(member -> member.council() != null)
                .toList();
        Present present = present(known, on);
        return new GroupView(
                summary(group),
                on,
                councils.refsByIds(List.of(subject)).get(subject),
                known.isEmpty(),
                present.members(),
                present.excluded(),
                null);
    }

    private GroupView subjects(ComparatorGroup group) {
        Map<String, Long> counts = groups.subjects(group.id).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        List<GroupView.Subject> subjects = councils.onDay(CouncilSelection.ofIds(null, counts.keySet())).stream()
                .map(each ->
                        new GroupView.Subject(each.ref(), counts.get(each.id()).intValue()))
                .toList();
        return new GroupView(summary(group), null, null, null, null, null, subjects);
    }

    private GroupSummary summary(ComparatorGroup group) {
        CouncilRef owner = group.owner == null
                ? null
                : councils.refsByIds(List.of(group.owner)).get(group.owner);
        return GroupSummary.stored(group, owner);
    }

    private record Present(List<GroupView.Member> members, List<GroupView.Excluded> excluded) {}

    /** Members that existed on the day; without a day all of them, and nobody is left out. */
    private Present present(List<GroupMember> known, LocalDate on) {
        List<String> ids = known.stream().map(GroupMember::council).toList();
        Map<String, CouncilRef> then = councils.onDay(CouncilSelection.ofIds(on, ids)).stream()
                .collect(Collectors.toMap(CouncilOnDay::id, CouncilOnDay::ref));
        Map<String, CouncilRef> all = on == null ? then : councils.refsByIds(ids);
        List<GroupView.Member> members = new ArrayList<>();
        List<GroupView.Excluded> excluded = new ArrayList<>();
        for (GroupMember each : known) {
            CouncilRef council = then.get(each.council());
            if (council != null) {
                members.add(new GroupView.Member(council, each.position(), each.distance()));
            } else {
                excluded.add(new GroupView.Excluded(all.get(each.council()), "did not exist on " + on));
            }
        }
        return new Present(members, on == null ? null : excluded);
    }
}
