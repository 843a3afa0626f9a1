package org.councilbenchmark.assessment.comparison;

import org.councilbenchmark.assessment.change.NodeChange;
import org.councilbenchmark.assessment.change.NodeState;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeType;

/**
 * A node above the criteria, before and after, over the common ground.
 *
 * @param difference score after, less score before; absent unless both have one
 * @param leftOut how many criteria beneath it are not comparable
 * @param comparable false when none is
 */
record ComparedNode(
        String code,
        NodeType nodeType,
        String title,
        NodeState before,
        NodeState after,
        Figure difference,
        int leftOut,
        boolean comparable) {

    static ComparedNode of(NodeChange change, int leftOut, boolean comparable) {
        return new ComparedNode(
                change.code(),
                change.nodeType(),
                change.title(),
                change.before(),
                change.after(),
                change.difference(),
                leftOut,
                comparable);
    }
}
