package org.councilbenchmark.catalogue.comparator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.catalogue.membership.GroupMember;
import org.councilbenchmark.catalogue.search.Where;

@ApplicationScoped
class ComparatorRepository implements PanacheRepositoryBase<ComparatorGroup, String> {

    /** Members of a pool, and subjects of nearest neighbours. */
    private static final String HOLDS = "exists (select 1 from g.members m"
            + " where m.subject = :council or (m.subject is null and m.council = :council))";

    /** Those that the council owns or is in. */
    static final String AROUND = "(g.owner = :council or " + HOLDS + ")";

    Optional<ComparatorGroup> findLive(String id) {
        return findByIdOptional(id).filter(group -> !group.deleted);
    }

    List<ComparatorGroup> slice(Where where, long offset, int size) {
        TypedQuery<ComparatorGroup> query = getEntityManager()
                .createQuery("from ComparatorGroup g where " + where.hql() + " order by g.id", ComparatorGroup.class);
        where.values().forEach(query::setParameter);
        return query.setFirstResult((int) offset).setMaxResults(size).getResultList();
    }

    long count(Where where) {
        return count("from ComparatorGroup g where " + where.hql(), where.values());
    }

    /** Which of the groups hold the council. */
    Set<String> holding(String council, Collection<String> groups) {
        return Set.copyOf(getEntityManager()
                .createQuery("select g.id from ComparatorGroup g where g.id in :groups and " + HOLDS, String.class)
                .setParameter("groups", groups)
                .setParameter("council", council)
                .getResultList());
    }

    /** The subject's rows, the nearest first; the one that says that there are none included. */
    List<GroupMember> neighbours(String group, String subject) {
        return getEntityManager()
                .createQuery(
                        "select m from ComparatorGroup g join g.members m where g.id = :id and m.subject = :subject"
                                + " order by m.position",
                        GroupMember.class)
                .setParameter("id", group)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Subject and number of its neighbours. */
    List<Object[]> subjects(String group) {
        return getEntityManager()
                .createQuery(
                        "select m.subject, count(m.council) from ComparatorGroup g join g.members m where g.id = :id"
                                + " group by m.subject",
                        Object[].class)
                .setParameter("id", group)
                .getResultList();
    }
}
