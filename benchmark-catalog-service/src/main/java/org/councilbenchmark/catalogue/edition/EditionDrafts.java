package org.councilbenchmark.catalogue.edition;

import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_EXISTS;
import static org.councilbenchmark.catalogue.edition.EditionProblem.EDITION_IMMUTABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.scale.ScaleService;
import org.councilbenchmark.platform.http.ExpectedVersion;

/** Keeping editions that are still being written. One writer of a draft at a time: each locks the edition's row. */
@ApplicationScoped
public class EditionDrafts {

    @Inject
    EditionRepository editions;

    @Inject
    NodeRepository nodes;

    @Inject
    EditionStore store;

    @Inject
    ScaleService scales;

    /** A new draft. The caller holds the benchmark's lock. */
    @Transactional
    public VersionedEdition create(EditionContent content, String basedOn) {
        editions.find(content.benchmark(), content.edition()).ifPresent(present -> {
            throw EDITION_EXISTS
                    .with(
                            "Benchmark " + present.benchmark + " has an edition " + present.code + " already ("
                                    + present.status + ").",
                            present.isDraft()
                                    ? "Replace the draft by PUT, delete it, or choose another code."
                                    : "Give the new edition a code of its own.")
                    .location(EditionSummary.path(present));
        });
        Edition draft = Edition.draft(content, basedOn);
        store.insert(draft, content);
        return VersionedEdition.of(draft);
    }

    /** Replaces what a draft says by what the change makes of it; equal content stays as it is. */
    @Transactional
    public VersionedEdition change(
            String benchmark,
            String edition,
            ExpectedVersion expected,
            Function<EditionContent, EditionContent> change) {
        Edition draft = lock(benchmark, edition);
        expected.require(draft.version);
        apply(draft, change);
        return VersionedEdition.of(draft);
    }

    /** Makes a draft say what this content says; its nodes are recognised by their keys. */
    @Transactional
    public VersionedEdition replace(EditionContent content, ExpectedVersion expected) {
        content.scales().values().forEach(scales::addIfAbsent);
        return change(content.benchmark(), content.edition(), expected, before -> content);
    }

    /** The edition that a draft was copied from, as far as it is there. */
    @Transactional
    public Optional<EditionContent> original(EditionContent draft) {
        return Optional.ofNullable(editions.require(draft.benchmark(), draft.edition()).basedOn)
                .flatMap(code -> editions.find(draft.benchmark(), code))
                .map(store::view);
    }

    /** The same for a change that is about one node and was made in view of its version. */
    @Transactional
    public void changeNode(
            String benchmark,
            String edition,
            String node,
            ExpectedVersion expected,
            Function<EditionContent, EditionContent> change) {
        Edition draft = lock(benchmark, edition);
        expected.require(nodes.require(draft, node).version);
        apply(draft, change);
    }

    /** The same for a change that needs no version, such as an addition. */
    @Transactional
    public void change(String benchmark, String edition, Function<EditionContent, EditionContent> change) {
        apply(lock(benchmark, edition), change);
    }

    private void apply(Edition draft, Function<EditionContent, EditionContent> change) {
        EditionContent before = store.read(draft);
        EditionContent after = change.apply(before);
        if (!after.equals(before)) {
            store.write(draft, after);
            draft.describe(after);
            editions.flush();
        }
    }

    @Transactional
    public void delete(String benchmark, String edition, ExpectedVersion expected) {
        Edition draft = lock(benchmark, edition);
        expected.require(draft.version);
        nodes.deleteOf(draft);
        editions.delete(draft);
    }

    /** What a draft says now. */
    @Transactional
    public EditionContent content(String benchmark, String edition) {
        return store.view(requireDraft(editions.require(benchmark, edition)));
    }

    private Edition lock(String benchmark, String edition) {
        return requireDraft(editions.lock(benchmark, edition));
    }

    private static Edition requireDraft(Edition edition) {
        if (!edition.isDraft()) {
            throw EDITION_IMMUTABLE.with(
                    "Edition " + edition.code + " of " + edition.benchmark
                            + " is published, and published editions do not change.",
                    "Make a draft with it as copyOf, and change that.");
        }
        return edition;
    }
}
