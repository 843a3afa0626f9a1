package org.councilbenchmark.assessment.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.reply.ReplyLogView.Counts;
import org.councilbenchmark.assessment.replyperiod.ReplyPeriod;
import org.councilbenchmark.assessment.replyperiod.ReplyPeriodService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** All replies to a peer assessment, in reading order, and where they stand. */
@ApplicationScoped
public class ReplyLog {

    @Inject
    ReplyRepository replies;

    @Inject
    ReplyPeriodService periods;

    @Inject
    RatingService ratings;

    @Inject
    EditionService editions;

    @Inject
    AccessService access;

    @Inject
    Clock clock;

    /**
     * One page of the log with its state.
     *
     * @param tag changes with every reply and decision, with the period, and when it runs out
     */
    record Shown(ReplyLogView view, Page<ReplyView> page, String tag) {}

    /** Of all replies to a peer assessment that the caller is known to read, by criterion. */
    public Map<String, ReplyView> of(AssessmentRef peer) {
        return of(peer, levels(peer.id()));
    }

    private Map<String, ReplyView> of(AssessmentRef peer, Map<String, Integer> levels) {
        Edition edition = edition(peer);
        Map<String, ReplyView> views = new HashMap<>();
        replies.all(peer.id())
                .forEach((criterion, reply) ->
                        views.put(criterion, ReplyView.of(reply, edition.titleOf(criterion), levels.get(criterion))));
        return views;
    }

    @Transactional
    Shown page(UUID id, Paging paging) {
        AssessmentRef peer = access.published(id);
        ReplyPeriod period = periods.require(id);
        Map<String, Integer> levels = levels(id);
        Map<String, ReplyView> all = of(peer, levels);
        List<ReplyView> inOrder = edition(peer).criteria().stream()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
        List<ReplyView> items =
                inOrder.stream().skip(paging.offset()).limit(paging.size()).toList();
        Page<ReplyView> page = Page.of(items, paging, inOrder.size());
        Instant now = clock.instant();
        ReplyLogView view = ReplyLogView.of(period, now, Counts.of(levels.size(), inOrder), page);
        return new Shown(view, page, tag(period, view.open(), inOrder));
    }

    private static String tag(ReplyPeriod period, boolean open, List<ReplyView> replies) {
        long latest = replies.stream().mapToLong(ReplyView::version).max().orElse(0);
        return period.version() + "." + latest + "-" + replies.size() + "-" + period.status() + (open ? "-open" : "");
    }

    private Edition edition(AssessmentRef peer) {
        return editions.require(peer.benchmark(), peer.edition());
    }

    /** By criterion; null where the peers called it not applicable. */
    private Map<String, Integer> levels(UUID peer) {
        Map<String, Integer> levels = new HashMap<>();
        for (RatedLevel rated : ratings.levels(List.of(peer)).getOrDefault(peer, List.of())) {
            levels.put(rated.criterion(), rated.level());
        }
        return levels;
    }
}
