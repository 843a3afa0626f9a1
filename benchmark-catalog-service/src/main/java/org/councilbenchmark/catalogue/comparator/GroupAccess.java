package org.councilbenchmark.catalogue.comparator;

import static org.councilbenchmark.catalogue.comparator.ComparatorProblem.NOT_YOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Who sees a group, and who changes it. */
@ApplicationScoped
class GroupAccess {

    @Inject
    Actor actor;

    @Inject
    CouncilService councils;

    /** Whether the caller sees private groups of every owner. */
    boolean seesAll() {
        return actor.is(Roles.ADMINISTRATOR) || actor.everyCouncil();
    }

    /** Ids of the caller's own councils. */
    Set<String> own() {
        return Set.copyOf(councils.idsByAnyCode(actor.councils()).values());
    }

    boolean sees(ComparatorGroup group) {
        return group.visibility == Visibility.PUBLIC || seesAll() || own().contains(String.valueOf(group.owner));
    }

    /** A national group is of the catalogue's editors, a council's own of those who judge it. */
    void requireWriter(String owner) {
        boolean may = owner == null
                ? actor.is(Roles.CATALOGUE_EDITOR) || actor.is(Roles.ADMINISTRATOR)
                : (actor.is(Roles.APPROVER) || actor.is(Roles.ASSESSOR)) && own().contains(owner);
        if (!may) {
            throw NOT_YOURS.with(
                    owner == null
                            ? "A national group is changed by catalogue editors and administrators."
                            : "A council's group is changed by its own approvers and assessors.",
                    owner == null
                            ? "Make one of your own council, by its code as owner."
                            : "Name a council of yours as owner.");
        }
    }
}
