package org.councilbenchmark.catalogue.indicator;

import static org.councilbenchmark.catalogue.indicator.IndicatorProblem.CODE_MALFORMED;
import static org.councilbenchmark.catalogue.indicator.IndicatorProblem.PARENT_UNSUITABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.Fault;

@ApplicationScoped
public class IndicatorService {

    @Inject
    IndicatorRepository indicators;

    @Inject
    Outbox outbox;

    @Inject
    WriteLock lock;

    @Transactional
    Page<IndicatorView> list(IndicatorFilter filter, Paging paging) {
        List<IndicatorView> items = indicators.page(filter.where(), filter.order(), paging).stream()
                .map(IndicatorView::of)
                .toList();
        return Page.of(items, paging, indicators.count(filter.where()));
    }

    @Transactional
    VersionedIndicator get(String code) {
        return VersionedIndicator.of(indicators.require(IndicatorCode.normalise(code)), false);
    }

    /** Creates or replaces a definition; an equal one changes nothing and tells nobody. */
    @Transactional
    VersionedIndicator define(String givenCode, IndicatorDefinition definition, ExpectedVersion expected) {
        String code = IndicatorCode.normalise(givenCode);
        lock.hold("indicator " + code);
        Indicator known = indicators.findById(code);
        expected.require(known == null ? null : known.version);
        requireValidCode(code);
        requireSuitableParent(code, definition.parent());
        if (known != null && known.definition().equals(definition)) {
            return VersionedIndicator.of(known, false);
        }
        Indicator changed = known == null ? new Indicator(code, definition) : known;
        changed.redefine(definition);
        changed.edited = true;
        indicators.persistAndFlush(changed);
        outbox.add(IndicatorEvent.Changed.of(changed));
        return VersionedIndicator.of(changed, known == null);
    }

    private static void requireValidCode(String code) {
        if (!IndicatorCode.VALID.matcher(code).matches()) {
            throw CODE_MALFORMED.with(
                    "'" + code + "' cannot be the code of an indicator.",
                    "Use a letter, then at most 39 letters, digits, dots, hyphens or underscores, such as NI14.");
        }
    }

    private void requireSuitableParent(String code, String parent) {
        if (parent == null) {
            return;
        }
        Indicator whole = indicators.findById(parent);
        if (whole == null || whole.parent != null || parent.equals(code) || indicators.hasParts(code)) {
            String detail = whole == null
                    ? "The parent '" + parent + "' is not known."
                    : "Parts have no parts, and '" + parent + "' or '" + code + "' would have.";
            String remedy = "Name an indicator that is known and is not a part itself, or leave the parent out.";
            throw PARENT_UNSUITABLE
                    .with(detail, remedy)
                    .fault(Fault.at("/parent", "indicator-parent-unsuitable", parent, detail, remedy));
        }
    }

    /** Brings the bundled definitions in as far as absent or changed; what an editor has touched stays. */
    @Transactional
    public int load(Map<String, IndicatorDefinition> bundled) {
        Map<String, Indicator> known = new HashMap<>(
                indicators.allInOrder().stream().collect(Collectors.toMap(each -> each.code, Function.identity())));
        List<Indicator> changed = new ArrayList<>();
        bundled.forEach((code, definition) -> {
            Indicator present = known.get(code);
            if (present == null) {
                changed.add(new Indicator(code, definition));
            } else if (!present.edited && !present.definition().equals(definition)) {
                present.redefine(definition);
                changed.add(present);
            }
        });
        indicators.persist(changed);
        indicators.flush();
        outbox.addAll(changed.stream().map(IndicatorEvent.Changed::of).toList());
        return changed.size();
    }

    /** Tells the state of every indicator again. */
    @Transactional
    public int republish() {
        List<Indicator> all = indicators.allInOrder();
        outbox.addAll(all.stream().map(IndicatorEvent.Changed::of).toList());
        return all.size();
    }

    /** Which of these normalised codes are known. */
    @Transactional
    public Set<String> known(Collection<String> codes) {
        return indicators.known(codes);
    }
}
