package org.councilbenchmark.catalogue.council;

import static org.councilbenchmark.catalogue.council.CouncilProblem.COUNCIL_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.region.RegionService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** What is known of councils; {@link CouncilRegister} changes it. */
@ApplicationScoped
public class CouncilService {

    /** What any code looks like; nothing else is looked for. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,9}");

    @Inject
    CouncilRepository councils;

    @Inject
    RegionService regions;

    @Transactional
    Page<CouncilView> list(CouncilFilter filter, Paging paging) {
        List<CouncilFacts> found = councils.page(filter.where(), filter.order(), paging).stream()
                .map(Council::facts)
                .toList();
        CouncilViews views = views(found);
        List<CouncilView> items = found.stream()
                .map(council -> views.brief(council, filter.day()))
                .toList();
        return Page.of(items, paging, councils.count(filter.where()));
    }

    /** As it was on the day; without one, as it was last. */
    @Transactional
    public TaggedCouncil get(String anyCode, LocalDate on) {
        Council council = require(anyCode);
        CouncilFacts facts = council.facts();
        if (on != null && !facts.existedOn(on)) {
            throw NotInPeriod.on(on, facts, factsByIds(facts.successors()).values());
        }
        return TaggedCouncil.of(views(List.of(facts)).whole(facts, on), council.version);
    }

    /** The facts of the council that this code leads to. */
    @Transactional
    public CouncilFacts facts(String anyCode) {
        return require(anyCode).facts();
    }

    /** Facts by stable id. */
    @Transactional
    public Map<String, CouncilFacts> factsByIds(Collection<String> ids) {
        Map<String, CouncilFacts> facts = new HashMap<>();
        councils.byIds(ids).forEach((id, council) -> facts.put(id, council.facts()));
        return facts;
    }

    private Council require(String anyCode) {
        return councils.findByAnyCode(normal(anyCode))
                .orElseThrow(() -> COUNCIL_UNKNOWN.with(
                        "No council that existed since 2009-04-01 has or had the code '" + anyCode + "'.",
                        "Send a GSS code such as E08000009, an older SNAC code such as 00BU, or the three-letter"
                                + " register code; /v1/councils?q= searches by name."));
    }

    /** What the regions, counties and successors that these mention are called, found in one query each. */
    private CouncilViews views(List<CouncilFacts> found) {
        Set<String> mentioned = new HashSet<>();
        found.forEach(council -> {
            mentioned.addAll(council.successors());
            council.versions().forEach(version -> mentioned.add(version.county()));
        });
        mentioned.remove(null);
        return new CouncilViews(regions.refs(), refsByIds(mentioned));
    }

    /** Code and latest name by stable id. */
    @Transactional
    public Map<String, CouncilRef> refsByIds(Collection<String> ids) {
        return councils.onDay(CouncilSelection.ofIds(null, ids)).stream()
                .collect(Collectors.toMap(CouncilOnDay::id, CouncilOnDay::ref));
    }

    /** Each of the codes with the council it leads to; the name stays empty where it leads to none. */
    @Transactional
    public List<CouncilRef> resolve(Collection<String> codes) {
        Map<String, CouncilRef> known = councils.refsByAnyCode(
                codes.stream().map(CouncilService::normal).toList());
        return codes.stream()
                .map(code -> known.getOrDefault(normal(code), new CouncilRef(code, null)))
                .toList();
    }

    /** Present GSS codes by stable id. */
    @Transactional
    public Map<String, String> codesByIds(Collection<String> ids) {
        Map<String, String> codes = new HashMap<>();
        councils.byIds(ids).forEach((id, council) -> codes.put(id, council.code));
        return codes;
    }

    /** Stable id by each of the codes, as given, that leads to a council. */
    @Transactional
    public Map<String, String> idsByAnyCode(Collection<String> codes) {
        Map<String, String> known = councils.idsByAnyCode(codes.stream()
                .map(CouncilService::normal)
                .filter(code -> CODE.matcher(code).matches())
                .toList());
        return codes.stream()
                .filter(code -> known.containsKey(normal(code)))
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> known.get(normal(code))));
    }

    private static String normal(String anyCode) {
        return anyCode.strip().toUpperCase(Locale.ROOT);
    }

    /** Those that existed on the day and fit, by name. */
    @Transactional
    public List<CouncilOnDay> onDay(CouncilSelection selection) {
        return councils.onDay(selection);
    }

    /** Every council that any of these codes (in capitals) or folded names may mean, whatever the time. */
    @Transactional
    public Collection<CouncilFacts> candidates(Collection<String> codes, Collection<String> foldedNames) {
        return factsByIds(councils.idsBehind(codes, foldedNames)).values();
    }

    /** The bodies that any of these took over from. */
    @Transactional
    public Collection<CouncilFacts> predecessors(Collection<String> ids) {
        return factsByIds(councils.predecessors(ids)).values();
    }
}
