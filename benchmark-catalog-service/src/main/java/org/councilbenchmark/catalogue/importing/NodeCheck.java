package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.measure.IndicatorCode;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/** The rules that hold for nodes. */
class NodeCheck {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORDING = 20_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");
    private static final Set<String> COUNCIL_TYPES =
            Arrays.stream(CouncilType.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> BASES = Set.of("label", "order", "meaning");

    private final Faults faults;
    private final Set<String> knownIndicators;
    private final Map<String, String> places = new HashMap<>();

    NodeCheck(Faults faults, Set<String> knownIndicators) {
        this.faults = faults;
        this.knownIndicators = knownIndicators;
    }

    /** Checks siblings and everything below them. */
    void check(List<WrittenNode> siblings, String pointer, String parentCode) {
        if (siblings.isEmpty()) {
            faults.add(pointer, "part-empty", null, "This part is empty.", "Put at least one entry in, or drop it.");
        }
        for (WrittenNode node : siblings) {
            if (node.isMissing()) {
                faults.add(node.pointer(), "entry-missing", null, "There is nothing here.", "Take the null out.");
            } else {
                check(node, parentCode);
            }
        }
    }

    private void check(WrittenNode node, String parentCode) {
        checkCode(node, parentCode);
        faults.requireText(node.pointer() + "/" + node.titleMember(), node.title(), LONGEST_TITLE);
        String wordingAt = node.pointer() + "/" + node.wordingMember();
        if (node.type() == NodeType.CRITERION) {
            faults.requireText(wordingAt, node.wording(), LONGEST_WORDING);
        } else {
            faults.checkText(wordingAt, node.wording(), LONGEST_WORDING);
        }
        checkWeight(node.pointer() + "/weight", node.weight());
        checkLists(node);
        if (node.childrenMember() != null) {
            check(node.children(), node.pointer() + "/" + node.childrenMember(), node.code());
        }
    }

    private void checkCode(WrittenNode node, String parentCode) {
        String code = node.code();
        String at = node.pointer() + "/code";
        if (code == null || code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            faults.add(
                    at,
                    "code-malformed",
                    code,
                    "This cannot be the code of a node.",
                    "Use letters and digits in parts joined by dots, at most 40 characters, such as 3.1.a.5.");
            return;
        }
        String first = places.putIfAbsent(code, at);
        if (first != null) {
            faults.add(
                    at,
                    "code-duplicate",
                    code,
                    "The code '" + code + "' stands at " + first + " already.",
                    "Give each node a code of its own.");
        }
        checkPlace(at, code, parentCode);
    }

    private void checkPlace(String at, String code, String parentCode) {
        int end = code.lastIndexOf('.');
        String above = end < 0 ? null : code.substring(0, end);
        boolean top = parentCode == null && above == null;
        if (!top && (above == null || !above.equals(parentCode))) {
            faults.add(
                    at,
                    "code-outside-parent",
                    code,
                    "The code '" + code + "' does not continue its parent's code.",
                    parentCode == null
                            ? "The code of a theme has no dot."
                            : "Start it with '" + parentCode + ".' and add one part.");
        }
    }

    private void checkWeight(String at, BigDecimal weight) {
        if (weight != null && (!ExactDecimal.isReasonable(weight) || weight.signum() <= 0)) {
            faults.add(
                    at,
                    "weight-out-of-range",
                    null,
                    "A weight must be above 0, with at most 12 digits before and after the point.",
                    "Weight by small numbers such as 1 and 2, or leave it out for 1.");
        }
    }

    private void checkLists(WrittenNode node) {
        String at = node.pointer();
        checkEach(at + "/tags", node.tags(), 60);
        checkEach(at + "/evidenceExamples", node.evidenceExamples(), LONGEST_TITLE);
        checkKnown(at + "/notApplicableTo", node.notApplicableTo(), "council-type-unknown", COUNCIL_TYPES);
        checkIndicators(at + "/indicatorsNamedInSource", node.indicators());
        checkIndicators(at + "/suggestedIndicators", node.suggestedIndicators());
        if (node.headingBasis() != null && !BASES.contains(node.headingBasis())) {
            unknown(at + "/headingBasis", "heading-basis-unknown", node.headingBasis(), BASES);
        }
    }

    private void checkEach(String at, List<String> texts, int longest) {
        for (int index = 0; index < texts.size(); index++) {
            faults.requireText(at + "/" + index, texts.get(index), longest);
        }
    }

    private void checkKnown(String at, List<String> values, String fault, Set<String> known) {
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index) == null || !known.contains(values.get(index))) {
                unknown(at + "/" + index, fault, values.get(index), known);
            }
        }
    }

    private void unknown(String at, String fault, String value, Set<String> known) {
        String remedy = "Use one of: " + known.stream().sorted().collect(Collectors.joining(", ")) + ".";
        faults.add(at, fault, value, "This is not known here.", remedy);
    }

    private void checkIndicators(String at, List<String> codes) {
        for (int index = 0; index < codes.size(); index++) {
            String code = codes.get(index);
            if (code == null || !knownIndicators.contains(IndicatorCode.normalise(code))) {
                faults.add(
                        at + "/" + index,
                        "indicator-unknown",
                        code,
                        "There is no such indicator.",
                        "Add it first by PUT /v1/indicators/{code}, or take the link out.");
            }
        }
    }
}
