package org.councilbenchmark.catalogue.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What an indicator means from one day on; the whole of it, since a change replaces the definition.
 *
 * @param title short title
 * @param theme group that it is listed under
 * @param definition what is measured, in words
 * @param unit unit of its values, such as {@code percent} or {@code rate_per_1000}
 * @param polarity where better lies; never guessed
 * @param targetRange where good values lie; with the polarity TARGET_RANGE only
 * @param decimalPlaces digits after the point that values are usually shown with
 * @param periodicity how often a value is due, such as {@code ANNUAL_FINANCIAL_YEAR}
 * @param sourceType where values come from, such as {@code PLACE_SURVEY}
 * @param levels kinds of body that have values; empty when not known
 * @param parent code of the indicator that this is a part of
 * @param numerator what is counted above the line of a rate
 * @param denominator what is counted below the line of a rate
 * @param comparable whether values of different councils may be compared
 * @param comparabilityNote why not, or with what care; must be given when not comparable
 * @param note anything else that a reader of values should know
 * @param effectiveFrom first day on which this holds; absent for one that has always held
 * @param validTo last day on which the indicator is in use; absent while it goes on
 */
public record IndicatorDefinition(
        @NotBlank(message = "must not be blank")
        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String title,

        @Size(max = 100, message = "must have at most 100 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String theme,

        @Size(max = LONG_TEXT, message = "must have at most 2000 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String definition,

        @NotBlank(message = "must not be blank")
        @Pattern(regexp = "[a-z][a-z0-9_]{0,39}", message = "must be a name such as percent or rate_per_1000")
        String unit,

        @NotNull(message = "must be given") Polarity polarity,
        @Valid TargetRange targetRange,

        @Min(value = 0, message = "must be at least 0") @Max(value = 6, message = "must be at most 6")
        Integer decimalPlaces,

        @Pattern(regexp = CONSTANT, message = "must be a name such as ANNUAL_FINANCIAL_YEAR")
        String periodicity,

        @Pattern(regexp = CONSTANT, message = "must be a name such as PLACE_SURVEY")
        String sourceType,

        List<@NotNull(message = "must not be null") AuthorityLevel> levels,

        @Size(max = 40, message = "must have at most 40 characters") @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String parent,

        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String numerator,

        @Size(max = 300, message = "must have at most 300 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String denominator,

        @NotNull(message = "must be given") Boolean comparable,

        @Size(max = LONG_TEXT, message = "must have at most 2000 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String comparabilityNote,

        @Size(max = LONG_TEXT, message = "must have at most 2000 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String note,

        LocalDate effectiveFrom,
        LocalDate validTo) {

    private static final int LONG_TEXT = 2000;
    private static final String PRINTABLE = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]*";
    private static final String NO_CONTROLS = "must not hold control characters";
    private static final String CONSTANT = "[A-Z][A-Z0-9_]{0,39}";

    public IndicatorDefinition {
        levels = levels == null ? List.of() : levels.stream().distinct().toList();
        parent = presence(parent) == null ? null : IndicatorCode.normalise(parent);
        theme = presence(theme);
        definition = presence(definition);
        numerator = presence(numerator);
        denominator = presence(denominator);
        comparabilityNote = presence(comparabilityNote);
        note = presence(note);
    }

    /** A blank text says as little as an absent one, and a table cannot tell the two apart. */
    private static String presence(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The same definition, beginning on another day. */
    public IndicatorDefinition startingOn(LocalDate day) {
        return new IndicatorDefinition(
                title,
                theme,
                definition,
                unit,
                polarity,
                targetRange,
                decimalPlaces,
                periodicity,
                sourceType,
                levels,
                parent,
                numerator,
                denominator,
                comparable,
                comparabilityNote,
                note,
                day,
                validTo);
    }
}
