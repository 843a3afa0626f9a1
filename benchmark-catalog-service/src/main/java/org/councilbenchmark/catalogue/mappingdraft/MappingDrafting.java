package org.councilbenchmark.catalogue.mappingdraft;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.MappingMethod;
import org.councilbenchmark.catalogue.correspondence.MappingStatus;
import org.councilbenchmark.catalogue.correspondence.Provenance;
import org.councilbenchmark.catalogue.edition.EditionService;

/** From what was sent to what a mapping says, checked against the editions that it is between. */
@ApplicationScoped
public class MappingDrafting {

    @Inject
    EditionService editions;

    /** What a new mapping says; 422 with every fault where there is any. */
    public MappingContent create(CreateMapping wanted) {
        MappingCheck check = new MappingCheck();
        Provenance provenance = provenance(wanted.provenance(), wanted.wantsProposal());
        MappingContent content = content(wanted.content(), provenance, wanted.entries());
        check.words(content);
        Criteria from = check.isEdition("/from", wanted.from()) ? criteria(check, "/from", wanted.from()) : null;
        Criteria to = target(check, wanted);
        if (wanted.wantsProposal()) {
            proposable(check, wanted);
            check.passed();
            content = content(wanted.content(), provenance, Proposal.of(from, to));
        }
        if (from != null && (to != null || isFramework(wanted.to()))) {
            check.entries(content, from, to);
        }
        check.passed();
        return content;
    }

    /** What a mapping says after a change. */
    public MappingContent revise(MappingContent present, ReviseMapping wanted) {
        MappingCheck check = new MappingCheck();
        MappingContent head =
                new MappingContent(wanted.title(), present.from(), present.to(), null, wanted.scaleChange(), null);
        MappingContent content = content(head, provenance(wanted.provenance(), false), wanted.entries());
        check.words(content);
        Criteria to = present.to().namesFramework() ? null : criteria(check, "/to", present.to());
        check.entries(content, criteria(check, "/from", present.from()), to);
        check.passed();
        return content;
    }

    private static MappingContent content(MappingContent head, Provenance provenance, List<MappingEntry> entries) {
        return new MappingContent(head.title(), head.from(), head.to(), provenance, head.scaleChange(), entries);
    }

    private static Provenance provenance(Provenance given, boolean proposal) {
        Provenance said = requireNonNullElse(given, new Provenance(null, null, null));
        return new Provenance(
                proposal ? MappingMethod.AUTOMATION : requireNonNullElse(said.method(), MappingMethod.HUMAN),
                requireNonNullElse(said.status(), MappingStatus.DRAFT),
                said.remarks());
    }

    private Criteria target(MappingCheck check, CreateMapping wanted) {
        if (isFramework(wanted.to())) {
            check.framework(wanted.to());
            return null;
        }
        if (!check.isEdition("/to", wanted.to())) {
            return null;
        }
        if (wanted.to().equals(wanted.from())) {
            String remedy = "Name another edition on one side.";
            check.faults().add("/to", "same-edition", null, "Both ends are the same edition.", remedy);
        }
        return criteria(check, "/to", wanted.to());
    }

    private static boolean isFramework(MappingEnd end) {
        return end != null && end.namesFramework() && end.framework() != null;
    }

    private static void proposable(MappingCheck check, CreateMapping wanted) {
        if (wanted.entries() != null) {
            String remedy = "Leave the entries out, or propose.";
            check.faults().add("/entries", "entries-besides", null, "A proposal makes its own entries.", remedy);
        }
        if (isFramework(wanted.to())) {
            String remedy = "Propose between two editions, or send the entries.";
            check.faults().add("/propose", "nothing-to-propose", null, "A framework has no keys to compare.", remedy);
        }
    }

    /** The criteria of a published edition; null where there is none, which is then told. */
    private Criteria criteria(MappingCheck check, String at, MappingEnd end) {
        String edition = end.edition();
        if (!editions.isPublished(end.benchmark(), edition)) {
            check.faults()
                    .add(
                            at + "/edition",
                            "edition-not-published",
                            edition,
                            "Benchmark '" + end.benchmark() + "' has no published edition '" + edition + "'.",
                            "Take a published edition from /v1/benchmarks; the codes of drafts may still change.");
            return null;
        }
        return new Criteria(editions.content(end.benchmark(), edition));
    }

    /** That a mapping fits into one record of the topic. */
    public static void requireSize(int bytes, int most) {
        if (bytes > most) {
            MappingCheck check = new MappingCheck();
            check.faults()
                    .add(
                            "/entries",
                            "mapping-too-large",
                            bytes,
                            "Without rationales the mapping has " + bytes + " bytes.",
                            "Stay below " + most + "; make two mappings of it.");
            check.passed();
        }
    }
}
