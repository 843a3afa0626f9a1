package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/**
 * An edition as authors write it. What is left out has a default: the scale {@code four-levels}, a coverage threshold of
 * 0.8, weights of 1, no core criteria, every node applicable to every council.
 *
 * @param benchmark code of the benchmark, such as ideal-authority
 * @param edition code of the edition, such as 2009.1
 * @param title name for people
 * @param language BCP 47 tag of the texts; en-GB when left out
 * @param scale the scale that criteria are rated on: a known code alone, or a whole scale
 * @param coverageThreshold least share of assessed weight, above 0 and up to 1, for a score to count
 * @param themes in order
 */
public record ImportEdition(
        String benchmark,
        String edition,
        String title,
        String language,
        Scale scale,
        BigDecimal coverageThreshold,
        List<Theme> themes) {

    /** With only a code, a scale that is known already; otherwise a scale that is made by this import. */
    public record Scale(String code, String title, List<RatingLevel> levels, List<ScoreBand> bands) {}

    /** Top level; code such as 3. */
    public record Theme(
            String code,
            String name,
            String definition,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<Element> elements) {}

    /** Second level; code such as 3.1. */
    public record Element(
            String code,
            String name,
            String definition,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<Heading> headings) {}

    /** Third level; code such as 3.1.a. */
    public record Heading(
            String code,
            String name,
            String definition,
            BigDecimal weight,
            List<String> notApplicableTo,
            List<Criterion> criteria) {}

    /**
     * What is rated; code such as 3.1.a.5.
     *
     * @param indicatorsNamedInSource indicators that the source itself links; they are linked
     * @param suggestedIndicators kept apart as suggestions
     * @param headingBasis how it came under its heading in the source: label, order or meaning
     */
    public record Criterion(
            String code,
            String title,
            String statement,
            BigDecimal weight,
            Boolean core,
            List<String> notApplicableTo,
            List<String> tags,
            List<String> indicatorsNamedInSource,
            List<String> suggestedIndicators,
            List<String> evidenceExamples,
            String headingBasis) {}
}
