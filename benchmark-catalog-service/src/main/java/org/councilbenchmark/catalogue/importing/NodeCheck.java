package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/** The rules that hold for nodes and for their places in the tree. */
class NodeCheck {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORDING = 20_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");

    private final Faults faults;
    private final ReferenceCheck references;
    private final Map<String, String> places = new HashMap<>();

    NodeCheck(Faults faults, Known known) {
        this.faults = faults;
        this.references = new ReferenceCheck(faults, known);
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
        checkAlone(node, parentCode);
        if (node.type() != NodeType.CRITERION) {
            check(
                    node.children(),
                    node.pointer() + "/" + node.members().children(),
                    node.fields().code());
        }
    }

    /** A node that has no place in the tree, which is known already. */
    void checkStray(WrittenNode node) {
        checkWords(node);
        references.check(node);
    }

    /** Everything but what stands below the node. */
    void checkAlone(WrittenNode node, String parentCode) {
        checkCode(node.pointer() + "/code", node.fields().code(), parentCode);
        checkWords(node);
        references.check(node);
    }

    private void checkWords(WrittenNode node) {
        NodeFields fields = node.fields();
        String at = node.pointer();
        faults.requireText(at + "/" + node.members().title(), fields.title(), LONGEST_TITLE);
        String wordingAt = at + "/" + node.members().wording();
        if (node.type() == NodeType.CRITERION) {
            faults.requireText(wordingAt, fields.wording(), LONGEST_WORDING);
        } else {
            faults.checkText(wordingAt, fields.wording(), LONGEST_WORDING);
        }
        faults.checkText(at + "/guidance", fields.guidance(), LONGEST_WORDING);
        checkWeight(at + "/weight", fields.weight());
    }

    void checkCode(String at, String code, String parentCode) {
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
                    "The code '" + code + "' stands at " + faults.places().describe(first) + " already.",
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
}
