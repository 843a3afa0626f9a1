package org.councilbenchmark.catalogue.comparator;

import static org.councilbenchmark.catalogue.comparator.ComparatorProblem.ID_MALFORMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.catalogue.membership.GroupMember;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.outbox.Outbox;

/** Makes, changes and deletes stored groups, and tells of each change. */
@ApplicationScoped
public class GroupEditing {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final String RESERVED = "england";

    @Inject
    ComparatorRepository groups;

    @Inject
    GroupReading reading;

    @Inject
    GroupAccess access;

    @Inject
    GroupCheck check;

    @Inject
    Outbox outbox;

    @Inject
    WriteLock lock;

    /** Creates or replaces; an equal state changes nothing and tells nobody. */
    @Transactional
    DefinedGroup define(String id, DefineGroup wanted, ExpectedVersion expected) {
        Optional<ComparatorGroup> known = hold(id);
        if (known.isPresent() && !access.sees(known.get())) {
            throw ComparatorProblem.unknown(id);
        }
        String owner = check.owner(wanted);
        access.requireWriter(known.map(group -> group.owner).orElse(owner));
        expected.require(known.map(group -> group.version).orElse(null));
        if (known.isEmpty()) {
            requireFreeId(id);
        }
        GroupState present = known.map(ComparatorGroup::state).orElse(null);
        GroupState state = check.state(wanted, owner, present);
        if (!state.equals(present)) {
            write(known.or(() -> groups.findByIdOptional(id)).orElseGet(() -> new ComparatorGroup(id)), state);
        }
        return new DefinedGroup(reading.get(id, null, null), known.isEmpty());
    }

    /** Puts the members of a table in the place of those that there are; all of them, or none if one is wrong. */
    @Transactional
    MembersImport importMembers(String id, InputStream table, boolean dryRun, ExpectedVersion expected) {
        ComparatorGroup group = requireWritable(id, expected);
        GroupState present = group.state();
        List<GroupMember> members = check.members(present.kind(), table);
        GroupState state = present.with(members);
        boolean changed = !state.equals(present);
        if (changed && !dryRun) {
            write(group, state);
        }
        return MembersImport.of(dryRun, changed, present.kind() == GroupKind.POOL, members);
    }

    @Transactional
    void delete(String id, ExpectedVersion expected) {
        ComparatorGroup group = requireWritable(id, expected);
        group.delete();
        groups.flush();
        outbox.add(ComparatorGroupEvent.Changed.of(group));
    }

    /** Tells the state of every stored group again, the deleted ones included. */
    @Transactional
    public int republish() {
        List<ComparatorGroup> all = groups.listAll();
        outbox.addAll(all.stream().map(ComparatorGroupEvent.Changed::of).toList());
        return all.size();
    }

    private void write(ComparatorGroup group, GroupState state) {
        group.adopt(state);
        groups.persistAndFlush(group);
        outbox.add(ComparatorGroupEvent.Changed.of(group));
    }

    private Optional<ComparatorGroup> hold(String id) {
        lock.hold("comparator group " + id);
        return groups.findLive(id);
    }

    private ComparatorGroup requireWritable(String id, ExpectedVersion expected) {
        ComparatorGroup group = hold(id).filter(access::sees).orElseThrow(() -> ComparatorProblem.unknown(id));
        access.requireWriter(group.owner);
        expected.require(group.version);
        return group;
    }

    private static void requireFreeId(String id) {
        if (!ID.matcher(id).matches() || id.equals(RESERVED)) {
            throw ID_MALFORMED.with(
                    "'" + id + "' cannot be the id of a stored group; names like england and region:… are computed.",
                    "Use at most 80 small letters, digits and hyphens, such as trafford-shared-services.");
        }
    }
}
