package org.councilbenchmark.assessment.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;
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
        Map<String, Integer> levels = levels(peer.id());
        Edition edition = editions.require(peer.benchmark(), peer.edition());
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
        Edition edition = editions.require(peer.benchmark(), peer.edition());
        Map<String, ReplyView> all = of(peer);
        List<ReplyView> inOrder = edition.criteria().stream()
                .map(all::get)
                .filter(reply -> reply != null)
                .toList();
        List<ReplyView> items =
                inOrder.stream().skip(paging.offset()).limit(paging.size()).toList();
        Page<ReplyView> page = Page.of(items, paging, inOrder.size());
        Instant now = clock.instant();
        ReplyLogView view = ReplyLogView.of(period, now, counts(levels(id).size(), all.values()), page);
        return new Shown(view, page, tag(period, view.open(), inOrder));
    }

    private static String tag(ReplyPeriod period, boolean open, List<ReplyView> replies) {
        long latest = replies.stream().mapToLong(ReplyView::version).max().orElse(0);
        return period.version() + "." + latest + "-" + replies.size() + "-" + period.status() + (open ? "-open" : "");
    }

    private static ReplyLogView.Counts counts(int criteria, Collection<ReplyView> replies) {
        return new ReplyLogView.Counts(
                criteria,
                replies.stream()
                        .filter(reply -> reply.position() == ReplyPosition.AGREE)
                        .count(),
                replies.stream()
                        .filter(reply -> reply.position() == ReplyPosition.DISAGREE)
                        .count(),
                decided(replies, ReplyOutcome.UPHELD),
                decided(replies, ReplyOutcome.CHANGED),
                replies.stream()
                        .filter(reply -> reply.position() == ReplyPosition.DISAGREE)
                        .filter(reply -> reply.decision() == null)
                        .count());
    }

    private static long decided(Collection<ReplyView> replies, ReplyOutcome outcome) {
        return replies.stream()
                .filter(reply -> Optional.ofNullable(reply.decision())
                        .map(ReplyView.DecisionView::outcome)
                        .filter(outcome::equals)
                        .isPresent())
                .count();
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
