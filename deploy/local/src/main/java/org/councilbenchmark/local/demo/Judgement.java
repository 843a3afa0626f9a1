package org.councilbenchmark.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a council might judge itself: a general standing, strengths and weaknesses by element, and some noise by
 * criterion; slightly better from year to year. The same council and year give the same judgement every time.
 */
final class Judgement {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 4;
    private static final double USUAL = 2.6;
    private static final double BETWEEN_COUNCILS = 0.35;
    private static final double BETWEEN_ELEMENTS = 0.3;
    private static final double BETWEEN_CRITERIA = 0.6;
    private static final double PROGRESS_A_YEAR = 0.12;
    private static final double LEFT_OUT = 0.03;
    private static final String[] CONFIDENCE = {"LOW", "MEDIUM", "MEDIUM", "HIGH"};

    private final Random council;
    private final double standing;
    private final int year;
    private final Map<String, Double> strengths = new LinkedHashMap<>();

    /** @param year 0 for the first year of the story, 1 for the next */
    Judgement(String councilCode, int year) {
        this.council = new Random(councilCode.hashCode() * 31L);
        this.standing = USUAL + council.nextGaussian() * BETWEEN_COUNCILS;
        this.year = year;
    }

    /** Ratings as the bulk operation takes them. */
    List<Map<String, Object>> of(List<String> criteria) {
        criteria.forEach(
                code -> strengths.computeIfAbsent(element(code), unseen -> council.nextGaussian() * BETWEEN_ELEMENTS));
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (String code : criteria) {
            Random noise = new Random(code.hashCode() * 31L + (long) (standing * 1_000_000) + year);
            if (noise.nextDouble() >= LEFT_OUT) {
                ratings.add(rating(code, noise));
            }
        }
        return ratings;
    }

    private Map<String, Object> rating(String code, Random noise) {
        double opinion = standing
                + strengths.get(element(code))
                + year * PROGRESS_A_YEAR
                + noise.nextGaussian() * BETWEEN_CRITERIA;
        long level = Math.max(LOWEST, Math.min(HIGHEST, Math.round(opinion)));
        return Map.of(
                "criterion",
                code,
                "level",
                level,
                "narrative",
                "Demonstration: how this council sees itself on " + code + ".",
                "confidence",
                CONFIDENCE[noise.nextInt(CONFIDENCE.length)]);
    }

    private static String element(String criterion) {
        return criterion.substring(0, criterion.indexOf('.', criterion.indexOf('.') + 1));
    }
}
