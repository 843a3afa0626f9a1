package org.councilbenchmark.catalogue.comparator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.catalogue.membership.GroupMember;

/** A pool, or nearest neighbours. Once deleted it stays as a row: its id may come back, its versions never do. */
@Entity
class ComparatorGroup {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    GroupKind kind;

    String title;
    String description;
    String owner;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    String family;
    String modelVersion;
    LocalDate validFrom;
    LocalDate validTo;
    boolean deleted;

    @ElementCollection
    @CollectionTable(name = "comparator_member", joinColumns = @JoinColumn(name = "comparator_group"))
    Set<GroupMember> members = new HashSet<>();

    @Version
    long version = 1;

    protected ComparatorGroup() {}

    ComparatorGroup(String id) {
        this.id = id;
    }

    /** Takes over the state; the caller tells the others. */
    void adopt(GroupState state) {
        kind = state.kind();
        title = state.title();
        description = state.description();
        owner = state.owner();
        visibility = state.visibility();
        family = state.family();
        modelVersion = state.modelVersion();
        validFrom = state.validFrom();
        validTo = state.validTo();
        deleted = false;
        members.retainAll(Set.copyOf(state.members()));
        members.addAll(state.members());
    }

    void delete() {
        deleted = true;
        members.clear();
    }

    GroupState state() {
        return new GroupState(
                kind,
                title,
                description,
                owner,
                visibility,
                family,
                modelVersion,
                validFrom,
                validTo,
                List.copyOf(members));
    }
}
