package org.councilbenchmark.catalogue.mapping;

import static org.councilbenchmark.catalogue.mapping.MappingProblem.MAPPING_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.ProblemException;

@ApplicationScoped
class MappingRepository implements PanacheRepositoryBase<Mapping, UUID> {

    private static final int FEW = 10;

    /** A list does not read the entries. */
    private static final String SHOWN = "select new org.councilbenchmark.catalogue.mapping.MappingView(m.id, m.title,"
            + " m.fromBenchmark, m.fromEdition, m.toBenchmark, m.toEdition, m.toFramework, m.frameworkVersion,"
            + " m.frameworkUri, m.method, m.status, m.remarks, m.scaleChange, m.entryCount, m.createdAt, m.changedAt)"
            + " from Mapping m where ";

    Mapping require(String id) {
        return present(id, findPresent(id));
    }

    Optional<Mapping> findPresent(String id) {
        return parse(id).map(this::findById).filter(mapping -> !mapping.deleted);
    }

    /** The mapping, held against other writers to the end of the transaction. */
    Mapping lock(String id) {
        return present(
                id,
                parse(id)
                        .map(known -> findById(known, LockModeType.PESSIMISTIC_WRITE))
                        .filter(mapping -> !mapping.deleted));
    }

    private static Mapping present(String id, Optional<Mapping> found) {
        return found.orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(String id) {
        return MAPPING_UNKNOWN.with("There is no mapping '" + id + "'.", "List the mappings at /v1/mappings.");
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    List<MappingView> page(Where where, String order, Paging paging) {
        var query = getEntityManager()
                .createQuery(SHOWN + where.hql() + " order by " + order, MappingView.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        where.values().forEach(query::setParameter);
        return query.getResultList();
    }

    long count(Where where) {
        return count("from Mapping m where " + where.hql(), where.values());
    }

    /** All, those that were deleted included, a few in memory at a time; to be closed. */
    Stream<Mapping> all() {
        return getEntityManager()
                .createQuery("from Mapping m order by m.id", Mapping.class)
                .setHint("org.hibernate.fetchSize", FEW)
                .getResultStream();
    }
}
