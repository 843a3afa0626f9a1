package org.councilbenchmark.assessment.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What one check looks for in the whole of an assessment. */
@FunctionalInterface
interface Rule {

    /**
     * What was found at one criterion.
     *
     * @param explanation the facts, in words
     * @param related other criteria that the finding is about
     */
    record Remark(Judgement judgement, String explanation, List<String> related) {}

    Stream<Remark> remarksOn(JudgedAssessment assessment);

    /** A rule that looks at each criterion by itself and says at most one thing about it. */
    static Rule each(BiFunction<Judgement, Limits, Optional<String>> look) {
        return assessment -> assessment.judgements().stream()
                .flatMap(judgement -> look.apply(judgement, assessment.limits()).stream()
                        .map(explanation -> new Remark(judgement, explanation, List.of())));
    }

    /** The same, with the assessment beside it and several things to say. */
    static Rule every(BiFunction<Judgement, JudgedAssessment, Stream<String>> look) {
        return assessment -> assessment.judgements().stream().flatMap(judgement -> look.apply(judgement, assessment)
                .map(explanation -> new Remark(judgement, explanation, List.of())));
    }
}
