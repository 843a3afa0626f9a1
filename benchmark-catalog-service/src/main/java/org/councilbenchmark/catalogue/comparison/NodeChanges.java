package org.councilbenchmark.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;

/** What a node that is in both editions says otherwise than before. */
final class NodeChanges {

    private final NodeContent before;
    private final NodeContent after;
    private final List<Change> found = new ArrayList<>();

    private NodeChanges(NodeContent before, NodeContent after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param usualBefore code of the scale of criteria that name none, in the earlier edition
     * @param usualAfter the same in the later edition
     */
    static List<Change> of(NodeContent before, NodeContent after, String usualBefore, String usualAfter) {
        NodeChanges changes = new NodeChanges(before, after);
        changes.texts();
        changes.add(ChangeKind.REWEIGHTED, "weight", before.weight(), after.weight());
        if (after.type() == NodeType.CRITERION) {
            changes.add(ChangeKind.SCALE_CHANGED, "scale", scale(before, usualBefore), scale(after, usualAfter));
            changes.add(ChangeKind.CORE_CHANGED, "core", before.core(), after.core());
        }
        changes.lists();
        changes.add(ChangeKind.HEADING_BASIS_CHANGED, "headingBasis", before.headingBasis(), after.headingBasis());
        return changes.found;
    }

    private void texts() {
        add(ChangeKind.RETITLED, "title", before.title(), after.title());
        String wording = after.type() == NodeType.CRITERION ? "statement" : "definition";
        add(ChangeKind.REWORDED, wording, before.wording(), after.wording());
        add(ChangeKind.GUIDANCE_CHANGED, "guidance", before.guidance(), after.guidance());
    }

    private void lists() {
        add(ChangeKind.APPLICABILITY_CHANGED, "notApplicableTo", before.notApplicableTo(), after.notApplicableTo());
        add(ChangeKind.DESCRIPTORS_CHANGED, "levelDescriptors", before.levelDescriptors(), after.levelDescriptors());
        add(ChangeKind.TAGS_CHANGED, "tags", before.tags(), after.tags());
        add(ChangeKind.INDICATORS_CHANGED, "indicators", before.indicators(), after.indicators());
        add(
                ChangeKind.SUGGESTED_INDICATORS_CHANGED,
                "suggestedIndicators",
                before.suggestedIndicators(),
                after.suggestedIndicators());
        add(
                ChangeKind.EVIDENCE_EXAMPLES_CHANGED,
                "evidenceExamples",
                before.evidenceExamples(),
                after.evidenceExamples());
    }

    private void add(ChangeKind kind, String member, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            found.add(Change.kept(kind, before, after, member, was, is));
        }
    }

    private static String scale(NodeContent criterion, String usual) {
        return criterion.scale() == null ? usual : criterion.scale();
    }
}
