package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_IMMUTABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.catalogue.scale.ScaleService;
import org.councilbenchmark.platform.outbox.Outbox;

/** Publishing editions, and telling of them. */
@ApplicationScoped
public class EditionService {

    @Inject
    EditionRepository editions;

    @Inject
    NodeRepository nodes;

    @Inject
    ScaleService scales;

    @Inject
    Outbox outbox;

    /** Editions of these benchmarks, the latest first. */
    @Transactional
    public List<EditionSummary> of(Collection<String> benchmarks) {
        return editions.of(benchmarks).stream().map(EditionSummary::of).toList();
    }

    @Transactional
    public boolean isPublished(String benchmark, String edition) {
        return editions.find(benchmark, edition).isPresent();
    }

    /** Stores and tells of a new edition; the caller holds the benchmark's lock. */
    @Transactional
    public Publication publish(EditionContent content) {
        Optional<Edition> present = editions.find(content.benchmark(), content.edition());
        if (present.isPresent()) {
            return unchanged(present.get(), content);
        }
        scales.addIfAbsent(content.scale());
        UUID id = Edition.nextId();
        List<Node> all = Node.of(id, content);
        Edition edition = Edition.published(id, content, all);
        editions.persist(edition);
        nodes.persist(all);
        nodes.flush();
        outbox.addAll(EditionEvent.of(edition, all, List.of(content.scale())));
        return new Publication(EditionSummary.of(edition), true);
    }

    private static Publication unchanged(Edition present, EditionContent content) {
        if (!present.checksum.equals(content.checksum())) {
            throw EDITION_IMMUTABLE.with(
                    "Edition " + present.code + " of " + present.benchmark
                            + " is published with other content, and published editions do not change.",
                    "Give the changed content an edition code of its own.");
        }
        return new Publication(EditionSummary.of(present), false);
    }

    /** The scales that the edition's criteria are rated on. */
    List<ScaleDefinition> scalesOf(Edition edition, List<Node> all) {
        Set<String> codes = Stream.concat(
                        Stream.of(edition.defaultScale), all.stream().map(node -> node.scale))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return scales.findAll(codes);
    }

    /** Tells every edition again, node by node. */
    @Transactional
    public int republish() {
        int events = 0;
        for (Edition edition : editions.listAll()) {
            List<Node> all = nodes.of(edition);
            List<EditionEvent> told = EditionEvent.of(edition, all, scalesOf(edition, all));
            outbox.addAll(told);
            events += told.size();
        }
        return events;
    }
}
