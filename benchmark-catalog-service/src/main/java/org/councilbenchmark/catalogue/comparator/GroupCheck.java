package org.councilbenchmark.catalogue.comparator;

import static org.councilbenchmark.catalogue.comparator.ComparatorProblem.GROUP_UNSUITABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.membership.GroupMember;
import org.councilbenchmark.catalogue.membership.MemberCheck;
import org.councilbenchmark.catalogue.membership.MemberFaults;
import org.councilbenchmark.catalogue.membership.MembersCsv;
import org.councilbenchmark.catalogue.membership.WrittenMember;
import org.councilbenchmark.catalogue.period.Days;

/** Whether a stored group can be as it is wanted. */
@ApplicationScoped
class GroupCheck {

    @Inject
    CouncilService councils;

    /** Id of the owner; null for a national group. */
    String owner(DefineGroup wanted) {
        if (wanted.owner() == null) {
            return null;
        }
        String id = councils.idsByAnyCode(List.of(wanted.owner())).get(wanted.owner());
        if (id == null) {
            throw GROUP_UNSUITABLE.at(
                    "/owner",
                    wanted.owner(),
                    "No council has or had the code '" + wanted.owner() + "'.",
                    "Send the code of a council of yours, or leave it out for a national group.");
        }
        return id;
    }

    /** The wanted state; members that it says nothing of stay as they are. */
    GroupState state(DefineGroup wanted, String owner, GroupState present) {
        requireSame(wanted, owner, present);
        requireFittingMembers(wanted);
        requireDays(wanted);
        List<WrittenMember> written = wanted.written();
        List<GroupMember> kept = present == null ? List.of() : present.members();
        return new GroupState(
                wanted.kind(),
                wanted.title(),
                wanted.description(),
                owner,
                wanted.visibilityOrPublic(),
                wanted.family(),
                wanted.modelVersion(),
                wanted.validFrom(),
                wanted.validTo(),
                written == null ? kept : members(wanted.kind(), written, new MemberFaults()));
    }

    /** The members of a table. */
    List<GroupMember> members(GroupKind kind, InputStream table) {
        MemberFaults faults = new MemberFaults();
        List<WrittenMember> written = new MembersCsv(kind == GroupKind.NEAREST_NEIGHBOURS, faults).read(table);
        return members(kind, written, faults);
    }

    private List<GroupMember> members(GroupKind kind, List<WrittenMember> written, MemberFaults faults) {
        Set<String> codes = written.stream()
                .flatMap(each -> Stream.of(each.subject(), each.council()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> ids = councils.idsByAnyCode(codes);
        List<GroupMember> members = new MemberCheck(kind == GroupKind.NEAREST_NEIGHBOURS, ids, faults).members(written);
        faults.throwIfAny();
        return members;
    }

    private static void requireSame(DefineGroup wanted, String owner, GroupState present) {
        if (present != null && wanted.kind() != present.kind()) {
            throw GROUP_UNSUITABLE.at(
                    "/kind",
                    wanted.kind(),
                    "The group is of the kind " + present.kind() + ", and others rely on it.",
                    "Send " + present.kind() + ", or make another group.");
        }
        if (present != null && !Objects.equals(owner, present.owner())) {
            throw GROUP_UNSUITABLE.at(
                    "/owner",
                    wanted.owner(),
                    "A group does not change hands.",
                    "Send its present owner, or make another group.");
        }
        if (owner == null && wanted.visibility() == Visibility.OWNER) {
            throw GROUP_UNSUITABLE.at(
                    "/visibility",
                    wanted.visibility(),
                    "A national group has no owner that could see it alone.",
                    "Send PUBLIC, or name an owner.");
        }
    }

    private static void requireFittingMembers(DefineGroup wanted) {
        boolean neighbours = wanted.kind() == GroupKind.NEAREST_NEIGHBOURS;
        if (!wanted.kind().stored()) {
            throw GROUP_UNSUITABLE.at(
                    "/kind",
                    wanted.kind(),
                    "Groups of the kind " + wanted.kind() + " are computed.",
                    "Send POOL or NEAREST_NEIGHBOURS.");
        }
        if (neighbours ? wanted.members() != null : wanted.neighbourhoods() != null) {
            throw GROUP_UNSUITABLE.at(
                    neighbours ? "/members" : "/neighbourhoods",
                    null,
                    neighbours ? "Nearest neighbours belong to subjects." : "The councils of a pool have no subject.",
                    neighbours ? "Send them as neighbourhoods." : "Send them as members.");
        }
        boolean model = wanted.family() != null && wanted.modelVersion() != null;
        boolean some = wanted.family() != null || wanted.modelVersion() != null;
        if (neighbours ? !model : some) {
            String pointer = wanted.family() == null == neighbours ? "/family" : "/modelVersion";
            throw GROUP_UNSUITABLE.at(
                    pointer,
                    null,
                    neighbours ? "Neighbours come of a model and of one issue of it." : "A pool has no model.",
                    neighbours ? "Send family and modelVersion." : "Leave family and modelVersion out.");
        }
    }

    private static void requireDays(DefineGroup wanted) {
        requireMeant("/validFrom", wanted.validFrom());
        requireMeant("/validTo", wanted.validTo());
        if (wanted.validFrom() != null
                && wanted.validTo() != null
                && wanted.validTo().isBefore(wanted.validFrom())) {
            throw GROUP_UNSUITABLE.at(
                    "/validTo", wanted.validTo(), "It ends before it begins.", "Send a day from validFrom on.");
        }
    }

    private static void requireMeant(String pointer, LocalDate day) {
        if (day != null && !Days.canBeMeant(day)) {
            throw GROUP_UNSUITABLE.at(
                    pointer,
                    day,
                    "The day cannot be meant.",
                    "Send a day from " + Days.EARLIEST + " to " + Days.LATEST + ".");
        }
    }
}
