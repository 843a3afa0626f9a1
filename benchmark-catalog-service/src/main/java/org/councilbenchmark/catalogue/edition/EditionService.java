package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.catalogue.edition.EditionProblem.ALREADY_RETIRED;
import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_EXISTS;
import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_IMMUTABLE;
import static org.councilbenchmark.catalogue.edition.EditionProblem.NOT_PUBLISHED;
import static org.councilbenchmark.catalogue.edition.EditionProblem.SUCCESSOR_UNSUITABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.scale.ScaleService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.Fault;

/** The life of editions from publication to retirement, and telling of it. */
@ApplicationScoped
public class EditionService {

    @Inject
    EditionRepository editions;

    @Inject
    NodeRepository nodes;

    @Inject
    EditionStore store;

    @Inject
    ScaleService scales;

    @Inject
    Outbox outbox;

    /** Editions of these benchmarks, those that are not published yet first, then the latest first. */
    @Transactional
    public List<EditionSummary> of(Collection<String> benchmarks) {
        return editions.of(benchmarks).stream().map(EditionSummary::of).toList();
    }

    @Transactional
    public boolean isPublished(String benchmark, String edition) {
        return editions.find(benchmark, edition)
                .filter(found -> !found.isDraft())
                .isPresent();
    }

    /** An edition in brief. Drafts are there for those who may see them. */
    @Transactional
    public EditionSummary summary(String benchmark, String edition) {
        return EditionSummary.of(editions.requireVisible(benchmark, edition));
    }

    /** The same where there may be none. */
    @Transactional
    public Optional<EditionSummary> findSummary(String benchmark, String edition) {
        return editions.findVisible(benchmark, edition).map(EditionSummary::of);
    }

    /** An edition without what it says. Drafts are there for those who may see them. */
    @Transactional
    public VersionedEdition versioned(String benchmark, String edition) {
        return VersionedEdition.of(editions.requireVisible(benchmark, edition));
    }

    /** What an edition says, with its keys. Drafts are there for those who may see them. */
    @Transactional
    public EditionContent content(String benchmark, String edition) {
        return store.view(editions.requireVisible(benchmark, edition));
    }

    /** The same where there may be none. */
    @Transactional
    public Optional<EditionContent> find(String benchmark, String edition) {
        return editions.findVisible(benchmark, edition).map(store::view);
    }

    /** Editions that have criteria on this scale, drafts included. */
    @Transactional
    public List<EditionSummary> ratedOn(String scale) {
        return editions.ratedOn(scale).stream().map(EditionSummary::of).toList();
    }

    /** Stores and tells of a new edition at once; the caller holds the benchmark's lock. */
    @Transactional
    public Publication publish(EditionContent content) {
        Optional<Edition> present = editions.find(content.benchmark(), content.edition());
        if (present.isPresent()) {
            return unchanged(present.get(), content);
        }
        scales.hold(content.scales().keySet());
        Edition edition = Edition.draft(content, null);
        List<Node> all = store.insert(edition, content);
        edition.publish(content);
        tell(edition, all);
        return Publication.of(edition, true);
    }

    private static Publication unchanged(Edition present, EditionContent content) {
        if (present.isDraft()) {
            throw EDITION_EXISTS
                    .with(
                            "Edition " + present.code + " of " + present.benchmark + " is being drafted.",
                            "Publish or delete the draft, or give this content an edition code of its own.")
                    .location(EditionSummary.path(present));
        }
        if (!present.checksum.equals(content.checksum())) {
            throw EDITION_IMMUTABLE.with(
                    "Edition " + present.code + " of " + present.benchmark
                            + " is published with other content, and published editions do not change.",
                    "Give the changed content an edition code of its own.");
        }
        return Publication.of(present, false);
    }

    /**
     * Makes a draft public and unchangeable; the caller holds the benchmark's lock.
     *
     * @param check throws where the content has faults
     */
    @Transactional
    public Publication publishDraft(
            String benchmark, String code, ExpectedVersion expected, Consumer<EditionContent> check) {
        Edition edition = editions.lock(benchmark, code);
        expected.require(edition.version);
        if (!edition.isDraft()) {
            throw EDITION_IMMUTABLE.with(
                    "Edition " + code + " of " + benchmark + " is published already.",
                    "Make a draft with it as copyOf, change that, and publish it.");
        }
        EditionContent content = store.read(edition);
        scales.hold(content.scales().keySet());
        check.accept(content);
        edition.publish(content);
        tell(edition, nodes.of(edition));
        return Publication.of(edition, true);
    }

    /** No new assessments are to be opened against the edition; those that were go on. */
    @Transactional
    public VersionedEdition retire(
            String benchmark, String code, ExpectedVersion expected, String reason, String successor) {
        Edition edition = editions.lock(benchmark, code);
        expected.require(edition.version);
        if (edition.status != EditionStatus.PUBLISHED) {
            boolean draft = edition.isDraft();
            throw (draft ? NOT_PUBLISHED : ALREADY_RETIRED)
                    .with(
                            "Edition " + code + " of " + benchmark + (draft ? " is a draft." : " is retired already."),
                            draft ? "Delete a draft that is not wanted." : "There is nothing to do.");
        }
        requireSuitable(successor, edition);
        edition.retire(reason, successor);
        editions.flush();
        outbox.add(EditionEvent.Retired.of(edition));
        return VersionedEdition.of(edition);
    }

    private void requireSuitable(String successor, Edition edition) {
        boolean suitable = successor == null
                || !successor.equals(edition.code)
                        && editions.find(edition.benchmark, successor)
                                .filter(found -> found.status == EditionStatus.PUBLISHED)
                                .isPresent();
        if (!suitable) {
            String detail = "Benchmark " + edition.benchmark + " has no other published edition '" + successor + "'.";
            String remedy = "Name a published edition of the same benchmark, or leave the successor out.";
            throw SUCCESSOR_UNSUITABLE
                    .with(detail, remedy)
                    .fault(Fault.at("/successor", "successor-unsuitable", successor, detail, remedy));
        }
    }

    private void tell(Edition edition, List<Node> all) {
        nodes.flush();
        outbox.addAll(EditionEvent.of(edition, all, store.scalesOf(edition, all)));
    }

    /** Tells every edition again that was ever published, node by node. */
    @Transactional
    public int republish() {
        int events = 0;
        for (Edition edition : editions.everPublished()) {
            List<Node> all = nodes.of(edition);
            List<EditionEvent> told = EditionEvent.of(edition, all, store.scalesOf(edition, all));
            outbox.addAll(told);
            events += told.size();
        }
        return events;
    }
}
