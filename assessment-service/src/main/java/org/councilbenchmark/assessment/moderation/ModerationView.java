package org.councilbenchmark.assessment.moderation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.challenge.Comparison;
import org.councilbenchmark.assessment.challenge.Judged;
import org.councilbenchmark.assessment.challenge.Judgement;
import org.councilbenchmark.assessment.reply.ReplyView;
import org.councilbenchmark.platform.http.Page;

/**
 * One page of criteria with everything that was said on them, and the scores of all assessments.
 *
 * @param agreed absent before moderation is opened
 * @param open criteria, whatever the page shows, that a side rated and on which there is no agreed rating yet
 * @param scores of the whole, then of each element in reading order
 */
record ModerationView(
        UUID self,
        UUID peer,
        UUID agreed,
        long open,
        List<ScoreOfThree> scores,
        List<Item> items,
        int page,
        int size,
        long total) {

    /** Scores from 0 to 100, one decimal; absent where nothing is assessed. */
    record ScoreOfThree(String node, String title, BigDecimal self, BigDecimal peer, BigDecimal agreed) {}

    /**
     * @param reply of the council to the peers' rating, with the decision on it; absent without one
     * @param open whether there is no agreed rating yet
     */
    record Item(
            String criterion,
            String title,
            Comparison comparison,
            boolean open,
            Judgement self,
            Judgement peer,
            Judgement agreed,
            ReplyView reply) {

        static Item of(Judged judged, ReplyView reply) {
            return new Item(
                    judged.code(),
                    judged.title(),
                    judged.comparison(),
                    isOpen(judged),
                    judged.self(),
                    judged.peer(),
                    judged.agreed(),
                    reply);
        }
    }

    static boolean isOpen(Judged judged) {
        return judged.agreed() == null && judged.comparison() != Comparison.UNRATED;
    }

    Page<Item> asPage() {
        return new Page<>(items, page, size, total);
    }
}
