package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.catalogue.importing.ImportProblem.IMPORT_FAULTY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.scale.ExactDecimal;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** Turns a file into the content of an edition, or into the list of all its faults. */
class EditionCheck {

    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal("0.8");
    private static final String USUAL_LANGUAGE = "en-GB";
    private static final Pattern BENCHMARK = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_CODE = 40;

    private final Faults faults = new Faults();
    private final ImportEdition file;

    EditionCheck(ImportEdition file) {
        this.file = file;
    }

    /**
     * @param scale the scale as the file writes it, or the usual one
     * @param knownScale the stored scale of the same code
     * @param knownIndicators codes of indicators that exist
     */
    EditionContent content(
            ImportEdition.Scale scale, Optional<ScaleDefinition> knownScale, Set<String> knownIndicators) {
        checkCode("/benchmark", file.benchmark(), BENCHMARK, "lower-case words joined by hyphens");
        checkCode("/edition", file.edition(), EDITION, "letters and digits joined by dots or hyphens, such as 2009.1");
        faults.requireText("/title", file.title(), 300);
        checkLanguage();
        checkThreshold();
        checkCode("/scale/code", scale.code(), BENCHMARK, "lower-case words joined by hyphens");
        ScaleDefinition definition = new ScaleCheck(faults).check(scale, knownScale);
        List<WrittenNode> themes = WrittenNode.themes(file);
        new NodeCheck(faults, knownIndicators).check(themes, "/themes", null);
        if (!faults.none()) {
            throw IMPORT_FAULTY
                    .with(
                            "The file has " + faults.total() + (faults.total() == 1 ? " fault" : " faults")
                                    + "; nothing was imported.",
                            "Mend what errors lists (at most a thousand are shown) and send the file again.")
                    .faults(faults.listed());
        }
        return new EditionContent(
                file.benchmark(),
                file.edition(),
                file.title().strip(),
                file.language() == null ? USUAL_LANGUAGE : file.language(),
                definition,
                file.coverageThreshold() == null ? USUAL_THRESHOLD : file.coverageThreshold(),
                themes.stream().map(WrittenNode::content).toList());
    }

    private void checkCode(String pointer, String code, Pattern pattern, String shape) {
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

    private void checkLanguage() {
        if (file.language() != null && !LANGUAGE.matcher(file.language()).matches()) {
            faults.add(
                    "/language",
                    "language-malformed",
                    file.language(),
                    "This is not a language tag.",
                    "Use a BCP 47 tag such as en-GB.");
        }
    }

    private void checkThreshold() {
        BigDecimal threshold = file.coverageThreshold();
        if (threshold != null
                && (!ExactDecimal.isReasonable(threshold)
                        || threshold.signum() <= 0
                        || threshold.compareTo(BigDecimal.ONE) > 0)) {
            faults.add(
                    "/coverageThreshold",
                    "threshold-out-of-range",
                    null,
                    "The threshold is a share above 0 and up to 1.",
                    "Use a share such as 0.8, or leave it out for 0.8.");
        }
    }
}
