package org.councilbenchmark.catalogue.council;

import static org.councilbenchmark.catalogue.council.CouncilProblem.COUNCIL_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.region.RegionRef;
import org.councilbenchmark.catalogue.region.RegionService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;

@ApplicationScoped
public class CouncilService {

    @Inject
    CouncilRepository councils;

    @Inject
    RegionService regions;

    @Inject
    Outbox outbox;

    @Transactional
    Page<CouncilView> list(CouncilFilter filter, Paging paging) {
        List<CouncilView> items = views(councils.page(filter.where(), filter.order(), paging));
        return Page.of(items, paging, councils.count(filter.where()));
    }

    @Transactional
    CouncilView get(String anyCode) {
        return views(List.of(require(anyCode))).get(0);
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
        String code = anyCode.strip().toUpperCase(Locale.ROOT);
        return councils.findByAnyCode(code)
                .orElseThrow(() -> COUNCIL_UNKNOWN.with(
                        "No council that existed since 2009-04-01 has or had the code '" + anyCode + "'.",
                        "Send a GSS code such as E08000009, an older SNAC code such as 00BU, or the three-letter"
                                + " register code; /v1/councils?q= searches by name."));
    }

    /** Views with the names of the regions, counties and successors that they mention, found in one query each. */
    private List<CouncilView> views(List<Council> found) {
        Set<String> mentioned = new HashSet<>();
        found.forEach(council -> {
            mentioned.addAll(council.successors);
            mentioned.add(council.county);
        });
        mentioned.remove(null);
        Map<String, RegionRef> regionsByCode = regions.refs();
        Map<String, Council> councilsById = councils.byIds(mentioned);
        return found.stream()
                .map(council -> CouncilView.of(council, regionsByCode, councilsById))
                .toList();
    }

    /** Each of the codes with the council it leads to; the name stays empty where it leads to none. */
    @Transactional
    public List<CouncilRef> resolve(Collection<String> codes) {
        Map<String, CouncilRef> known = councils.refsByAnyCode(
                codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList());
        return codes.stream()
                .map(code -> known.getOrDefault(code.toUpperCase(Locale.ROOT), new CouncilRef(code, null)))
                .toList();
    }

    /** Stable ids by those of the codes (in capitals) that lead to a council. */
    @Transactional
    public Map<String, String> idsByAnyCode(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : councils.idsByAnyCode(codes);
    }

    /** Present GSS codes by stable id. */
    @Transactional
    public Map<String, String> codesByIds(Collection<String> ids) {
        Map<String, String> codes = new HashMap<>();
        councils.byIds(ids).forEach((id, council) -> codes.put(id, council.code));
        return codes;
    }

    /** Brings the facts in as far as absent or changed, and tells of each change. */
    @Transactional
    public int load(List<CouncilFacts> facts) {
        Map<String, Council> known = new HashMap<>();
        councils.allInOrder().forEach(council -> known.put(council.id, council));
        List<Council> changed = new ArrayList<>();
        for (CouncilFacts each : facts) {
            Council present = known.get(each.id());
            if (present == null) {
                changed.add(new Council(each));
            } else if (!present.facts().equals(each)) {
                present.adopt(each);
                changed.add(present);
            }
        }
        councils.persist(changed);
        councils.flush();
        outbox.addAll(changed.stream().map(CouncilEvent.Changed::of).toList());
        return changed.size();
    }

    /** Tells the state of every council again. */
    @Transactional
    public int republish() {
        List<Council> all = councils.allInOrder();
        outbox.addAll(all.stream().map(CouncilEvent.Changed::of).toList());
        return all.size();
    }
}
