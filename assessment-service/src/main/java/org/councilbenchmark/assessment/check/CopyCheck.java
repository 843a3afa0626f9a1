package org.councilbenchmark.assessment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.check.JudgedAssessment.Previous;
import org.councilbenchmark.assessment.check.Rule.Remark;
import org.councilbenchmark.assessment.wording.Copies;
import org.councilbenchmark.assessment.wording.Words;

/** Narratives that stand twice: in this assessment, or here and in the council's previous one. */
final class CopyCheck {

    /** A copy in a thousand places is told by the first of them. */
    private static final int MOST_RELATED = 20;

    private static final int MOST_NAMED = 3;

    private final List<Judgement> judgements;
    private final Copies copies;
    private final Previous previous;

    private CopyCheck(JudgedAssessment assessment) {
        this.judgements = assessment.judgements();
        this.copies = new Copies(judgements.stream().map(Judgement::narrative).toList());
        this.previous = assessment.previous();
    }

    static Stream<Remark> copies(JudgedAssessment assessment) {
        CopyCheck check = new CopyCheck(assessment);
        return IntStream.range(0, check.judgements.size()).boxed().flatMap(check::remarks);
    }

    private Stream<Remark> remarks(int place) {
        Judgement judgement = judgements.get(place);
        List<Remark> remarks = new ArrayList<>();
        addCopies(remarks, judgement, "The narrative has the same words as that of %s.", copies.same(place));
        addCopies(remarks, judgement, "The narrative has nearly the same words as that of %s.", copies.near(place));
        addCarried(remarks, judgement);
        return remarks.stream();
    }

    private void addCopies(List<Remark> remarks, Judgement judgement, String sentence, List<Integer> places) {
        if (!places.isEmpty()) {
            List<String> codes = places.stream()
                    .limit(MOST_RELATED)
                    .map(place -> judgements.get(place).code())
                    .toList();
            remarks.add(new Remark(judgement, sentence.formatted(named(codes, places.size())), codes));
        }
    }

    private void addCarried(List<Remark> remarks, Judgement judgement) {
        Words narrative = judgement.narrative();
        String source = previous == null || narrative == null || !narrative.comparable()
                ? null
                : previous.narratives().get(narrative.digest());
        if (source != null) {
            String explanation =
                    "The narrative was taken over word for word from criterion %s of the assessment for %s."
                            .formatted(source, previous.period().label().orElseGet(previous.period()::toString));
            remarks.add(new Remark(judgement, explanation, List.of()));
        }
    }

    private static String named(List<String> codes, int all) {
        int named = Math.min(codes.size(), MOST_NAMED);
        String first = String.join(", ", codes.subList(0, named));
        return all > named ? first + " and of " + (all - named) + " more" : first;
    }
}
