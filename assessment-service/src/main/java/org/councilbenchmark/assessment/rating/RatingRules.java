package org.councilbenchmark.assessment.rating;

import static org.councilbenchmark.assessment.rating.RatingProblem.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.platform.problem.Fault;

/** What makes a rating a good one, given the edition and the council. */
public final class RatingRules {

    private final Edition edition;
    private final Assessed council;
    private final RatingFaults faults = new RatingFaults();

    private RatingRules(Edition edition, Assessed council) {
        this.edition = edition;
        this.council = council;
    }

    /** Passes when the rating may be stored; otherwise fails with every fault and its place. */
    static void check(Edition edition, Assessed council, NewRating only) {
        RatingRules rules = new RatingRules(edition, council);
        rules.check(only.given(), "");
        rules.faults.throwIfAny();
    }

    static void check(Edition edition, Assessed council, List<NewRating> ratings) {
        checked(edition, council, ratings).throwIfAny();
    }

    /** The same without failing. */
    static List<Fault> faults(Edition edition, Assessed council, List<NewRating> ratings) {
        return checked(edition, council, ratings).all();
    }

    private static RatingFaults checked(Edition edition, Assessed council, List<NewRating> ratings) {
        RatingRules rules = new RatingRules(edition, council);
        for (int i = 0; i < ratings.size(); i++) {
            rules.check(ratings.get(i).given(), "/ratings/" + i);
            rules.checkLength(ratings.get(i).comment(), NewRating.LONGEST_COMMENT, "/ratings/" + i + "/comment");
        }
        rules.findRepetitions(ratings.stream().map(NewRating::given).toList());
        return rules.faults;
    }

    /** The same for ratings that are not to be stored; those at some places say that there be none. */
    public static void check(Edition edition, Assessed council, List<GivenRating> ratings, IntPredicate removed) {
        RatingRules rules = new RatingRules(edition, council);
        for (int i = 0; i < ratings.size(); i++) {
            if (removed.test(i)) {
                rules.checkRemoved(ratings.get(i), "/ratings/" + i);
            } else {
                rules.check(ratings.get(i), "/ratings/" + i);
            }
        }
        rules.findRepetitions(ratings);
        rules.faults.throwIfAny();
    }

    private void check(GivenRating rating, String at) {
        Criterion criterion = known(rating, at);
        if (criterion == null) {
            return;
        }
        if (rating.notApplicable()) {
            checkNotApplicable(rating, at);
        } else {
            checkLevel(rating, criterion.scale(), at);
        }
        checkLength(rating.narrative(), GivenRating.LONGEST_NARRATIVE, at + "/narrative");
        checkLength(rating.reason(), GivenRating.LONGEST_REASON, at + "/reason");
    }

    private void checkRemoved(GivenRating rating, String at) {
        if (known(rating, at) != null
                && (rating.level() != null || rating.notApplicable() || rating.reason() != null)) {
            faults.add(
                    REMOVED_AND_GIVEN,
                    at + "/removed",
                    true,
                    "The rating of " + rating.criterion() + " is taken back and given in one.",
                    "Leave out removed, or send nothing beside it but criterion.");
        }
    }

    /** Null, and a fault, where the edition has no such criterion. */
    private Criterion known(GivenRating rating, String at) {
        Criterion criterion = rating.criterion() == null
                ? null
                : edition.criterion(rating.criterion()).orElse(null);
        if (criterion == null) {
            addUnknown(rating.criterion(), at);
        }
        return criterion;
    }

    private void addUnknown(String code, String at) {
        faults.add(
                CRITERION_UNKNOWN,
                at + "/criterion",
                code,
                code == null
                        ? "A rating does not say of which criterion."
                        : "The edition has no criterion '" + code + "'.",
                "Send the code of a criterion of the edition, such as "
                        + edition.criteria().get(0) + ".");
    }

    private void checkNotApplicable(GivenRating rating, String at) {
        if (rating.level() != null) {
            faults.add(
                    LEVEL_AND_NOT_APPLICABLE,
                    at + "/level",
                    rating.level(),
                    "The rating gives a level and says not applicable.",
                    "Leave out level, or notApplicable.");
        }
        if (rating.reason() == null) {
            faults.add(
                    REASON_MISSING,
                    at + "/reason",
                    null,
                    "Why " + rating.criterion() + " is not applicable is not said.",
                    "Send a reason; it is shown in every explanation of the score.");
        }
    }

    private void checkLevel(GivenRating rating, RatingScale scale, String at) {
        checkOnScale(rating, scale, at);
        checkApplies(rating, at);
        if (rating.reason() != null) {
            faults.add(
                    REASON_WITHOUT_NEED,
                    at + "/reason",
                    null,
                    "A reason is given although the criterion has a level.",
                    "Write it into narrative, or send notApplicable instead of a level.");
        }
    }

    private void checkOnScale(GivenRating rating, RatingScale scale, String at) {
        String levels = scale.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Integer level = rating.level();
        if (level == null) {
            faults.add(
                    LEVEL_MISSING,
                    at + "/level",
                    null,
                    "The rating of " + rating.criterion() + " has no level.",
                    "Send one of the levels " + levels + ", or notApplicable with a reason.");
        } else if (scale.level(level).isEmpty()) {
            String range = "%d to %d".formatted(scale.lowestLevel(), highest(scale));
            faults.add(
                    LEVEL_OFF_SCALE,
                    at + "/level",
                    level,
                    "Level " + level + " is not on the scale of " + range + ".",
                    "Send one of the levels " + levels + ".");
        }
    }

    private void checkApplies(GivenRating rating, String at) {
        edition.exclusionOf(rating.criterion(), council)
                .ifPresent(reason -> faults.add(
                        CRITERION_NOT_APPLICABLE, at + "/level", rating.level(), reason + ".", "Leave it unrated."));
    }

    private void checkLength(String text, int longest, String pointer) {
        if (text != null && text.length() > longest) {
            faults.add(
                    TEXT_TOO_LONG,
                    pointer,
                    text.length() + " characters",
                    "The text has %,d characters; %,d are accepted.".formatted(text.length(), longest),
                    "Shorten it, or attach a document as evidence.");
        }
    }

    private void findRepetitions(List<GivenRating> ratings) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < ratings.size(); i++) {
            String criterion = ratings.get(i).criterion();
            Integer first = criterion == null ? null : places.putIfAbsent(criterion, i);
            if (first != null) {
                faults.add(
                        CRITERION_REPEATED,
                        "/ratings/" + i + "/criterion",
                        criterion,
                        "%s is rated at /ratings/%d and again at /ratings/%d.".formatted(criterion, first, i),
                        "Send each criterion once.");
            }
        }
    }

    private static int highest(RatingScale scale) {
        return scale.values().get(scale.values().size() - 1);
    }
}
