package org.councilbenchmark.assessment.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.challenge.Challenge;
import org.councilbenchmark.assessment.challenge.ChallengeService;
import org.councilbenchmark.assessment.challenge.Judged;
import org.councilbenchmark.assessment.challenge.NodeFilter;
import org.councilbenchmark.assessment.moderation.ModerationView.ScoreOfThree;
import org.councilbenchmark.assessment.reply.ReplyLog;
import org.councilbenchmark.assessment.reply.ReplyView;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;
import org.councilbenchmark.platform.http.Paging;

/** All three assessments of a challenge, with replies and decisions, as those need them who moderate. */
@ApplicationScoped
class SideBySide {

    @Inject
    ChallengeService challenges;

    @Inject
    ReplyLog replies;

    @Inject
    ResultService results;

    @Transactional
    ModerationView view(UUID assessment, ModerationFilter filter, Paging paging) {
        Challenge challenge = challenges.readable(assessment);
        Edition edition = challenges.edition(challenge);
        List<Judged> all = challenges.judged(challenge);
        Map<String, ReplyView> said = replies.of(challenge.peer());
        List<Judged> wanted = NodeFilter.of(all, edition, filter.node).stream()
                .filter(judged -> !filter.openOnly() || ModerationView.isOpen(judged))
                .toList();
        return new ModerationView(
                challenge.self().id(),
                challenge.peer().id(),
                challenge.agreed() == null ? null : challenge.agreed().id(),
                all.stream().filter(ModerationView::isOpen).count(),
                scores(challenge, edition),
                wanted.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(judged -> ModerationView.Item.of(judged, said.get(judged.code())))
                        .toList(),
                paging.page(),
                paging.size(),
                wanted.size());
    }

    private List<ScoreOfThree> scores(Challenge challenge, Edition edition) {
        Scores self = results.compute(challenge.self());
        Scores peer = results.compute(challenge.peer());
        Scores agreed = challenge.agreed() == null ? null : results.compute(challenge.agreed());
        List<ScoreOfThree> scores = new ArrayList<>();
        for (NodeScore node : self.nodes().values()) {
            if (node.type() == NodeType.OVERALL || node.type() == NodeType.ELEMENT) {
                String code = node.code();
                scores.add(new ScoreOfThree(
                        code, edition.titleOf(code), shown(self, code), shown(peer, code), shown(agreed, code)));
            }
        }
        return scores;
    }

    private static BigDecimal shown(Scores scores, String node) {
        return scores == null
                ? null
                : scores.find(node).map(NodeScore::score).map(Rational::display).orElse(null);
    }
}
