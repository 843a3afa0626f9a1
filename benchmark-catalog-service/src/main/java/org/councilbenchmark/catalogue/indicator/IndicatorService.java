package org.councilbenchmark.catalogue.indicator;

import static org.councilbenchmark.catalogue.indicator.IndicatorProblem.NOT_IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.indicatortable.TableRow;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;

/** Reading indicators, as they are now or on another day. */
@ApplicationScoped
public class IndicatorService {

    @Inject
    IndicatorRepository indicators;

    @Inject
    Outbox outbox;

    @Transactional
    Page<IndicatorView> list(IndicatorFilter filter, Paging paging) {
        List<IndicatorView> items = indicators.page(filter.where(), filter.order(), paging).stream()
                .map(IndicatorView::of)
                .toList();
        return Page.of(items, paging, indicators.count(filter.where()));
    }

    /** The whole list as rows of a table. */
    @Transactional
    List<TableRow> table(IndicatorFilter filter) {
        return indicators.all(filter.where(), filter.order()).stream()
                .map(indicator -> new TableRow(indicator.code, indicator.current.definition()))
                .toList();
    }

    /** As it is now, or as it is on the day. */
    @Transactional
    VersionedIndicator get(String givenCode, LocalDate day) {
        Indicator indicator = indicators.require(IndicatorCode.normalise(givenCode));
        return day == null
                ? VersionedIndicator.of(indicator, false)
                : new VersionedIndicator(
                        IndicatorView.of(indicator, inForce(indicator.code, day)), indicator.version, false);
    }

    private IndicatorVersion inForce(String code, LocalDate day) {
        Timeline timeline = timeline(code);
        return timeline.inForce(day)
                .orElseThrow(() -> NOT_IN_FORCE.with(
                        code + " has no definition for " + day + ": it" + timeline.absence(day) + ".",
                        "Ask for a day on which it holds; /v1/indicators/" + code + "/versions lists them."));
    }

    private Timeline timeline(String code) {
        return new Timeline(indicators.versionsOf(Set.of(code)));
    }

    /** Every version, the earliest first. */
    @Transactional
    Page<DatedDefinition> versions(String givenCode, Paging paging) {
        Indicator indicator = indicators.require(IndicatorCode.normalise(givenCode));
        List<DatedDefinition> all = timeline(indicator.code).dated();
        List<DatedDefinition> items =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(items, paging, all.size());
    }

    /** Tells the state of every indicator again. */
    @Transactional
    public int republish() {
        Map<String, List<IndicatorVersion>> versions =
                indicators.versions().stream().collect(Collectors.groupingBy(version -> version.indicator));
        List<Indicator> all = indicators.allInOrder();
        outbox.addAll(all.stream()
                .map(each -> IndicatorEvent.Changed.of(each, new Timeline(versions.get(each.code))))
                .toList());
        return all.size();
    }

    /** Which of these normalised codes are known. */
    @Transactional
    public Set<String> known(Collection<String> codes) {
        return indicators.known(codes);
    }

    /** The code as it is stored; a problem when there is no such indicator. */
    @Transactional
    public String requireCode(String givenCode) {
        return indicators.require(IndicatorCode.normalise(givenCode)).code;
    }
}
