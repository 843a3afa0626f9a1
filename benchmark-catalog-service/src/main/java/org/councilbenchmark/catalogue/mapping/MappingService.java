package org.councilbenchmark.catalogue.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.mappingdraft.CreateMapping;
import org.councilbenchmark.catalogue.mappingdraft.MappingDrafting;
import org.councilbenchmark.catalogue.mappingdraft.ReviseMapping;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;

/** Keeping mappings, and telling of each change. */
@ApplicationScoped
public class MappingService {

    private static final String LATEST_FIRST = "m.createdAt desc, m.id";

    @Inject
    MappingRepository mappings;

    @Inject
    MappingDrafting drafting;

    @Inject
    EditionService editions;

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager database;

    @Transactional
    Page<MappingView> list(MappingFilter filter, Paging paging) {
        return page(filter.where(), filter.order(), paging);
    }

    /** Mappings from or to an edition. */
    @Transactional
    Page<MappingView> of(String benchmark, String edition, Paging paging) {
        editions.summary(benchmark, edition);
        return page(MappingFilter.between(benchmark, edition), LATEST_FIRST, paging);
    }

    private Page<MappingView> page(Where where, String order, Paging paging) {
        return Page.of(mappings.page(where, order, paging), paging, mappings.count(where));
    }

    @Transactional
    Stored get(String id) {
        return Stored.of(mappings.require(id));
    }

    /** What the mapping says. */
    @Transactional
    public VersionedMapping content(String id) {
        return VersionedMapping.of(mappings.require(id));
    }

    /** The same where there may be none. */
    @Transactional
    public Optional<VersionedMapping> find(String id) {
        return mappings.findPresent(id).map(VersionedMapping::of);
    }

    @Transactional
    Stored create(CreateMapping wanted) {
        Mapping mapping = new Mapping(drafting.create(wanted));
        mappings.persistAndFlush(mapping);
        tell(mapping);
        return Stored.of(mapping);
    }

    /** Replaces what the mapping says; an equal content changes nothing and tells nobody. */
    @Transactional
    Stored revise(String id, ReviseMapping wanted, ExpectedVersion expected) {
        Mapping mapping = mappings.lock(id);
        expected.require(mapping.version);
        MappingContent content = drafting.revise(mapping.content(), wanted);
        if (!content.equals(mapping.content())) {
            mapping.revise(content);
            mappings.flush();
            tell(mapping);
        }
        return Stored.of(mapping);
    }

    @Transactional
    void delete(String id, ExpectedVersion expected) {
        Mapping mapping = mappings.lock(id);
        expected.require(mapping.version);
        mapping.delete();
        mappings.flush();
        tell(mapping);
    }

    private void tell(Mapping mapping) {
        MappingEvent.Changed event = MappingEvent.Changed.of(mapping);
        requireFits(event);
        outbox.add(event);
    }

    private void requireFits(MappingEvent.Changed event) {
        try {
            MappingDrafting.requireSize(json.writeValueAsBytes(event).length, MappingEvent.MOST_BYTES);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }

    /** Tells the state of every mapping again, those that were deleted included. */
    @Transactional
    public int republish() {
        AtomicInteger told = new AtomicInteger();
        try (Stream<Mapping> all = mappings.all()) {
            all.forEach(mapping -> {
                outbox.add(MappingEvent.Changed.of(mapping));
                database.detach(mapping);
                told.incrementAndGet();
            });
        }
        return told.get();
    }

    /** A mapping as it is shown, with its ETag. */
    record Stored(MappingView view, long version) {

        static Stored of(Mapping mapping) {
            return new Stored(MappingView.whole(mapping), mapping.version);
        }
    }
}
