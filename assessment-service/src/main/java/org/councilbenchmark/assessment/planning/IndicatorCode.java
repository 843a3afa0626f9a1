package org.councilbenchmark.assessment.planning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of indicators, as the catalogue writes them. Whether one exists is not asked: a plan may name an indicator that
 * is yet to be defined.
 */
final class IndicatorCode {

    static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    static final String REMEDY = "Send a letter, then letters, digits, dots, hyphens or underscores, such as NI14.";

    private static final Pattern NATIONAL =
            Pattern.compile("NI[ _-]?0*([1-9][0-9]{0,2})[ _-]?([a-z]{0,4})", Pattern.CASE_INSENSITIVE);

    private IndicatorCode() {}

    /** National indicators are written in many ways: {@code NI 14}, {@code ni014}, {@code NI_014}; all mean NI14. */
    static String normalise(String code) {
        String text = code.strip();
        Matcher national = NATIONAL.matcher(text);
        return national.matches() ? "NI" + national.group(1) + national.group(2).toLowerCase(Locale.ROOT) : text;
    }
}
