package org.councilbenchmark.catalogue.reorganisation;

import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.CODE_TAKEN;
import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.ID_MALFORMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilRegister;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.council.TaggedCouncil;
import org.councilbenchmark.catalogue.council.VersionedCouncil;
import org.councilbenchmark.catalogue.lineage.LineageService;
import org.councilbenchmark.platform.http.ExpectedVersion;

@ApplicationScoped
class ReorganisationService {

    @Inject
    CouncilService councils;

    @Inject
    CouncilRegister register;

    @Inject
    LineageService lineage;

    @Inject
    PlaceCheck places;

    /** Creates a council under its three-letter id, or changes one. */
    @Transactional
    Revised revise(String anyCode, ReviseCouncil wanted, ExpectedVersion expected) {
        Optional<VersionedCouncil> known = register.hold(anyCode);
        expected.require(known.map(VersionedCouncil::version).orElse(null));
        Revision revision = new Revision(wanted, places.county(wanted));
        String id = known.map(each -> each.facts().id()).orElseGet(() -> newId(anyCode));
        requireFree(wanted.code(), id);
        CouncilFacts facts =
                known.map(VersionedCouncil::facts).map(revision::of).orElseGet(() -> revision.begin(id));
        requireAfterPredecessors(id, facts.endDate(), "/endDate");
        register.edit(facts);
        return new Revised(councils.get(id, null), known.isEmpty());
    }

    /** Says who takes over from a council and ends it the day before. */
    @Transactional
    TaggedCouncil succeed(String anyCode, NameSuccessors wanted, ExpectedVersion expected) {
        long version = register.hold(anyCode).map(VersionedCouncil::version).orElse(0L);
        CouncilFacts council = councils.facts(anyCode);
        expected.require(version);
        CouncilFacts changed = new Succeeding(wanted, named(wanted), lineage.ancestors(council.id())).of(council);
        requireAfterPredecessors(council.id(), changed.endDate(), "/on");
        register.edit(changed);
        return councils.get(council.id(), null);
    }

    private Map<String, CouncilFacts> named(NameSuccessors wanted) {
        List<String> codes = wanted.successors().stream()
                .map(NameSuccessors.Successor::council)
                .toList();
        Map<String, String> ids = councils.idsByAnyCode(codes);
        Map<String, CouncilFacts> facts = councils.factsByIds(ids.values());
        Map<String, CouncilFacts> byCode = new HashMap<>();
        ids.forEach((code, id) -> byCode.put(code, facts.get(id)));
        return byCode;
    }

    private static String newId(String given) {
        String id = given.strip().toUpperCase(Locale.ROOT);
        if (!id.matches("[A-Z]{3}")) {
            throw ID_MALFORMED.with(
                    "'" + given + "' cannot be the id of a new council.",
                    "Use three letters that no council has yet, such as ABC; its codes follow in the body.");
        }
        return id;
    }

    private void requireFree(String code, String id) {
        String holder = councils.idsByAnyCode(List.of(code)).get(code);
        if (holder != null && !holder.equals(id)) {
            throw CODE_TAKEN.at(
                    "/code",
                    code,
                    "The code " + code + " is or was that of " + holder + ".",
                    "Send the council's own code; a code never passes to another body.");
        }
    }

    /** A body exists at least on the day on which it takes over from another. */
    private void requireAfterPredecessors(String id, LocalDate end, String pointer) {
        if (end != null) {
            councils.predecessors(List.of(id))
                    .forEach(each -> Life.requireNotBefore(
                            pointer,
                            end,
                            each.endDate() == null ? null : each.endDate().plusDays(1),
                            "it takes over from " + each.name()));
        }
    }
}
