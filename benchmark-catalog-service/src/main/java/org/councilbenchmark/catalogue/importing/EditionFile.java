package org.councilbenchmark.catalogue.importing;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/**
 * An edition as authors write it and as it is exported. What is left out has a default: the scale {@code four-levels}, a
 * coverage threshold of 0.8, weights of 1, no core criteria, every node applicable to every council.
 *
 * @param benchmark code of the benchmark, such as ideal-authority
 * @param edition code of the edition, such as 2009.1
 * @param title name for people
 * @param language BCP 47 tag of the texts; en-GB when left out
 * @param scale the scale of criteria that name none: a known code alone, or a whole scale
 * @param otherScales the scales of criteria that name one; a known one needs no entry
 * @param coverageThreshold least share of assessed weight, above 0 and up to 1, for a score to count
 * @param themes in order
 */
public record EditionFile(
        String benchmark,
        String edition,
        String title,
        String language,
        Scale scale,
        List<Scale> otherScales,
        BigDecimal coverageThreshold,
        List<Theme> themes) {

    /** With only a code, a scale that is known already; otherwise a scale that is made by this import. */
    public record Scale(String code, String title, List<RatingLevel> levels, List<ScoreBand> bands) {}

    /** What the levels above criteria have in common. */
    public sealed interface Group {
        String key();

        String code();

        String name();

        String definition();

        String guidance();

        BigDecimal weight();

        List<String> notApplicableTo();

        List<String> derivedFrom();
    }

    /** Top level; code such as 3. */
    public record Theme(
            String key,
            String code,
            String name,
            String definition,
            String guidance,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<String> derivedFrom,
            List<Element> elements)
            implements Group {}

    /** Second level; code such as 3.1. */
    public record Element(
            String key,
            String code,
            String name,
            String definition,
            String guidance,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<String> derivedFrom,
            List<Heading> headings)
            implements Group {}

    /** Third level; code such as 3.1.a. */
    public record Heading(
            String key,
            String code,
            String name,
            String definition,
            String guidance,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<String> derivedFrom,
            List<Criterion> criteria)
            implements Group {}

    /**
     * What is rated; code such as 3.1.a.5.
     *
     * @param key stable key (UUID) that follows the criterion from edition to edition; a new one when left out
     * @param scale code of its scale where that is not the edition's
     * @param levelDescriptors what levels look like here, where the scale's own words do not do
     * @param notApplicableTo council types, nations (such as WALES), or codes of single councils
     * @param indicatorsNamedInSource indicators that are linked; {@code indicators} means the same
     * @param suggestedIndicators kept apart as suggestions
     * @param headingBasis how it came under its heading in the source: label, order or meaning
     * @param derivedFrom keys of the earlier criteria that it was split from, or merged of
     */
    public record Criterion(
            String key,
            String code,
            String title,
            String statement,
            String guidance,
            BigDecimal weight,
            Boolean core,
            String scale,
            List<LevelDescriptor> levelDescriptors,
            List<String> notApplicableTo,
            List<String> tags,
            @JsonAlias("indicators") List<String> indicatorsNamedInSource,
            List<String> suggestedIndicators,
            List<String> evidenceExamples,
            String headingBasis,
            List<String> derivedFrom) {}
}
