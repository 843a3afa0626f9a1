package org.councilbenchmark.assessment.nextstep;

import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.Shortened;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.gain.Step;
import org.councilbenchmark.assessment.nextstep.NextStepView.ActionBody;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;

/** Puts steps into words. */
final class NextStepWords {

    /** Titles of actions are no longer. */
    private static final int LONGEST_TITLE = 200;

    private final Edition edition;
    private final NodeScore chosen;
    private final Map<String, Integer> stated;

    NextStepWords(Edition edition, NodeScore chosen, Map<String, Integer> stated) {
        this.edition = edition;
        this.chosen = chosen;
        this.stated = stated;
    }

    NextStepView view(Step step) {
        String code = step.criterion().code();
        String title = edition.titleOf(code);
        String toLabel = labelOf(code, step.to());
        int effort = step.effort().numerator().intValueExact();
        return new NextStepView(
                code,
                title,
                step.from(),
                ((OfCriterion) step.criterion().explanation()).levelLabel(),
                step.to(),
                toLabel,
                step.levels(),
                effort,
                stated.containsKey(code),
                Figure.score(step.gain()),
                Figure.score(step.perEffort()),
                Figure.score(step.after()),
                step.liftsCap(),
                because(step, toLabel),
                new ActionBody(actionTitle(step, title), List.of(code), effort));
    }

    private String because(Step step, String toLabel) {
        String climb = "From level %d to %d (%s)".formatted(step.from(), step.to(), toLabel);
        String gain = step.gain().equals(Rational.ZERO)
                ? " %s stays as it is at %s"
                        .formatted(chosen.code(), step.after().display())
                : " %s rises by %s to %s"
                        .formatted(
                                chosen.code(),
                                step.gain().display(),
                                step.after().display());
        return climb + gain + ", for an effort of " + step.effort().numerator() + "." + cap(step);
    }

    private static String cap(Step step) {
        if (step.capped() == null) {
            return "";
        }
        String heading = step.capped().code();
        return step.liftsCap()
                ? " It is the core criterion that caps " + heading + ": the cap goes."
                : " " + heading + " stays capped by " + String.join(", ", step.stillCappedBy()) + ": raise that first.";
    }

    private static String actionTitle(Step step, String title) {
        String whole = "Raise %s to level %d: %s".formatted(step.criterion().code(), step.to(), title);
        return Shortened.to(LONGEST_TITLE, whole);
    }

    private String labelOf(String criterion, int level) {
        return edition.criterion(criterion)
                .orElseThrow()
                .scale()
                .level(level)
                .map(RatingScale.Level::label)
                .orElseThrow();
    }
}
