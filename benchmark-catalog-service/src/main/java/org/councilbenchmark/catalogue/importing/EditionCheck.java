package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.scale.ExactDecimal;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** Turns a file into the content of an edition, or into the list of all its faults. */
class EditionCheck {

    static final Pattern BENCHMARK = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final String WORDS = "lower-case words joined by hyphens";
    static final Pattern EDITION = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal("0.8");
    private static final String USUAL_LANGUAGE = "en-GB";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_SCALES = 50;

    private final Faults faults;

    EditionCheck(Faults faults) {
        this.faults = faults;
    }

    /** Everything above the nodes. */
    void checkHead(EditionFile file) {
        checkCode("/benchmark", file.benchmark(), BENCHMARK, WORDS);
        checkCode("/edition", file.edition(), EDITION, "letters and digits joined by dots or hyphens, such as 2009.1");
        faults.requireText("/title", file.title(), LONGEST_TITLE);
        checkLanguage("/language", file.language());
        checkThreshold("/coverageThreshold", file.coverageThreshold());
    }

    /**
     * The edition's scale, then those that single criteria name.
     *
     * @param usual the scale as the file writes it, or the usual one
     * @param known stored scales by code
     */
    List<ScaleDefinition> scales(
            EditionFile.Scale usual, List<EditionFile.Scale> others, Map<String, ScaleDefinition> known) {
        List<ScaleDefinition> scales = new ArrayList<>();
        scales.add(scale("/scale", usual, known));
        List<EditionFile.Scale> written = others == null ? List.of() : others;
        if (written.size() > MOST_SCALES) {
            faults.add("/otherScales", "too-many", written.size(), "There are too many scales.", "Use at most 50.");
        }
        for (int index = 0; index < Math.min(written.size(), MOST_SCALES); index++) {
            scales.add(scale("/otherScales/" + index, written.get(index), known));
        }
        return scales;
    }

    private ScaleDefinition scale(String at, EditionFile.Scale scale, Map<String, ScaleDefinition> known) {
        if (scale == null) {
            faults.add(at, "entry-missing", null, "There is nothing here.", "Take the null out.");
            return null;
        }
        checkCode(at + "/code", scale.code(), BENCHMARK, WORDS);
        return new ScaleCheck(faults, at).check(scale, known.get(scale.code()));
    }

    /** The content of a file that was found to have no fault. */
    static EditionContent content(EditionFile file, List<ScaleDefinition> scales, List<NodeContent> themes) {
        Map<String, ScaleDefinition> byCode = new LinkedHashMap<>();
        scales.forEach(scale -> byCode.putIfAbsent(scale.code(), scale));
        ScaleDefinition usual = byCode.remove(scales.get(0).code());
        return new EditionContent(
                file.benchmark(),
                file.edition(),
                file.title().strip(),
                file.language() == null ? USUAL_LANGUAGE : file.language(),
                usual,
                List.copyOf(byCode.values()),
                file.coverageThreshold() == null ? USUAL_THRESHOLD : file.coverageThreshold(),
                themes);
    }

    void checkCode(String pointer, String code, Pattern pattern, String shape) {
        if (code == null
                || code.length() > LONGEST_CODE
                || !pattern.matcher(code).matches()) {
            faults.add(
                    pointer,
                    "code-malformed",
                    code,
                    "This cannot be a code here.",
                    "Use " + shape + ", at most 40 characters.");
        }
    }

    void checkLanguage(String pointer, String language) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            faults.add(
                    pointer,
                    "language-malformed",
                    language,
                    "This is not a language tag.",
                    "Use a BCP 47 tag such as en-GB.");
        }
    }

    void checkThreshold(String pointer, BigDecimal threshold) {
        if (threshold != null
                && (!ExactDecimal.isReasonable(threshold)
                        || threshold.signum() <= 0
                        || threshold.compareTo(BigDecimal.ONE) > 0)) {
            faults.add(
                    pointer,
                    "threshold-out-of-range",
                    null,
                    "The threshold is a share above 0 and up to 1.",
                    "Use a share such as 0.8, or leave it out for 0.8.");
        }
    }
}
