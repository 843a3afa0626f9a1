package org.councilbenchmark.catalogue.measure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes as they are stored. National indicators are written in many ways ({@code NI 14}, {@code ni014}, SDMX's
 * {@code NI_014}); all of them mean NI14. Other codes are taken as they stand.
 */
public final class IndicatorCode {

    /** What a code of a new indicator must look like. */
    public static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    /** What to do about one that does not. */
    public static final String REMEDY =
            "Use a letter, then at most 39 letters, digits, dots, hyphens or underscores, such as NI14.";

    private static final Pattern NATIONAL =
            Pattern.compile("NI[ _-]?0*([1-9]\\d{0,2})[ _-]?([a-z]{0,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private IndicatorCode() {}

    public static String normalise(String code) {
        String text = code.strip();
        Matcher national = NATIONAL.matcher(text);
        return national.matches() ? "NI" + national.group(1) + national.group(2).toLowerCase(Locale.ROOT) : text;
    }

    /** Orders NI2 before NI14: every run of digits padded to nine. */
    public static String sortKey(String code) {
        return DIGITS.matcher(code)
                .replaceAll(run -> "0".repeat(Math.max(0, 9 - run.group().length())) + run.group());
    }

    /** All codes normalised, in order, each once. */
    public static List<String> normaliseAll(List<String> codes) {
        return codes.stream().map(IndicatorCode::normalise).distinct().toList();
    }
}
