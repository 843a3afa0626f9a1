package org.councilbenchmark.catalogue.indicator;

import static org.councilbenchmark.catalogue.indicator.IndicatorProblem.CODE_MALFORMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.indicator.EditPlan.Step;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.catalogue.measure.Breach;
import org.councilbenchmark.catalogue.measure.DefinitionRules;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.Fault;

/** Changing indicators, one or thousands: the same plan, the same rules, and a handful of statements. */
@ApplicationScoped
public class IndicatorEditing {

    /** Edits are rare, and rules join several indicators: one writer at a time keeps them true. */
    private static final String LOCK = "indicators";

    @Inject
    IndicatorRepository indicators;

    @Inject
    Outbox outbox;

    @Inject
    WriteLock lock;

    /** Creates an indicator, or adds or replaces one of its versions; an equal one changes nothing. */
    @Transactional
    VersionedIndicator define(String givenCode, IndicatorDefinition definition, ExpectedVersion expected) {
        lock.hold(LOCK);
        String code = IndicatorCode.normalise(givenCode);
        EditPlan plan = plan(List.of(new Edit(code, definition)), Set.of());
        Indicator known = plan.indicator(code);
        expected.require(known == null ? null : known.version);
        requireSound(code, plan);
        apply(plan, true);
        return VersionedIndicator.of(indicators.findById(code), known == null);
    }

    private static void requireSound(String code, EditPlan plan) {
        if (!IndicatorCode.VALID.matcher(code).matches()) {
            throw CODE_MALFORMED.with("'" + code + "' cannot be the code of an indicator.", IndicatorCode.REMEDY);
        }
        List<Breach> breaches = Stream.concat(
                        plan.steps().stream()
                                .flatMap(step ->
                                        DefinitionRules.breachedBy(step.edit().definition()).stream()),
                        plan.misfits().stream().map(Misfit::breach))
                .toList();
        if (!breaches.isEmpty()) {
            Breach first = breaches.get(0);
            throw IndicatorProblem.of(first)
                    .with(first.detail(), first.remedy())
                    .faults(breaches.stream().map(IndicatorEditing::fault).toList());
        }
    }

    private static Fault fault(Breach breach) {
        return Fault.at(breach.pointer(), breach.code(), breach.value(), breach.detail(), breach.remedy());
    }

    /**
     * Takes over all of these or, where one does not fit, none.
     *
     * @param mentioned codes that count as known, for the sake of finding every fault at once
     * @param dryRun only says what would happen
     */
    @Transactional
    public EditOutcome takeOver(List<Edit> edits, Set<String> mentioned, boolean dryRun) {
        lock.hold(LOCK);
        EditPlan plan = plan(edits, mentioned);
        if (!dryRun && plan.misfits().isEmpty()) {
            apply(plan, true);
        }
        return new EditOutcome(plan.steps().stream().map(Step::effect).toList(), plan.misfits());
    }

    /** Brings the bundled definitions in as far as absent or changed; what an editor has touched stays. */
    @Transactional
    public int load(Map<String, IndicatorDefinition> bundled) {
        lock.hold(LOCK);
        List<Edit> edits = bundled.entrySet().stream()
                .map(entry -> new Edit(entry.getKey(), entry.getValue()))
                .toList();
        return apply(plan(edits, Set.of()), false);
    }

    /** Lets the versions that have begun by this day count as current, and tells so. */
    @Transactional
    int takeEffect(LocalDate today) {
        if (indicators.overtaken(today).isEmpty()) {
            return 0;
        }
        lock.hold(LOCK);
        List<String> codes = indicators.overtaken(today);
        EditPlan known = new EditPlan(indicators.byCode(codes), indicators.versionsOf(codes));
        return tell(codes.stream().map(known::indicator).toList(), known, today);
    }

    private EditPlan plan(List<Edit> edits, Set<String> mentioned) {
        Set<String> codes = edits.stream().map(Edit::code).collect(Collectors.toSet());
        EditPlan plan = new EditPlan(indicators.byCode(codes), indicators.versionsOf(codes));
        edits.forEach(plan::add);
        Set<String> parents = plan.links().stream().map(Kinship.Link::parent).collect(Collectors.toSet());
        if (!parents.isEmpty()) {
            Set<String> family = union(codes, parents);
            List<Kinship.Link> links = Stream.concat(
                            indicators.links(family).stream().filter(link -> !plan.replaces(link)),
                            plan.links().stream())
                    .toList();
            plan.check(new Kinship(union(union(codes, mentioned), indicators.known(parents)), links));
        }
        return plan;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private int apply(EditPlan plan, boolean byPerson) {
        Map<String, Indicator> changed = new LinkedHashMap<>();
        List<IndicatorVersion> added = new ArrayList<>();
        for (Step step : plan.steps()) {
            String code = step.edit().code();
            Indicator known = plan.indicator(code);
            boolean kept = !byPerson && known != null && known.edited;
            if (step.effect() != Effect.UNCHANGED && !kept) {
                plan.write(step).ifPresent(added::add);
                changed.computeIfAbsent(code, absent -> known == null ? new Indicator(code) : known);
            }
        }
        changed.values().forEach(indicator -> indicator.edited |= byPerson);
        added.forEach(indicators.getEntityManager()::persist);
        return tell(changed.values(), plan, LocalDate.now(ZoneOffset.UTC));
    }

    /** Points each at what holds now, stores it, and tells its whole state. */
    private int tell(Collection<Indicator> changed, EditPlan plan, LocalDate today) {
        changed.forEach(each -> each.follow(new Timeline(plan.versionsOf(each.code)).current(today)));
        indicators.persist(changed);
        indicators.flush();
        outbox.addAll(changed.stream()
                .map(each -> IndicatorEvent.Changed.of(each, new Timeline(plan.versionsOf(each.code))))
                .toList());
        return changed.size();
    }
}
