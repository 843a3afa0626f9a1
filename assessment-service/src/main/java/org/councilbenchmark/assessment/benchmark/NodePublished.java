package org.councilbenchmark.assessment.benchmark;

import java.util.List;
import org.councilbenchmark.assessment.scoring.NodeType;

/**
 * The parts of {@code edition.node.v1} that matter here.
 *
 * @param parent null for a theme
 * @param weight exact decimal
 * @param scale null where it is the edition's default
 * @param notApplicableTo council types, nations and ids of councils to which the node does not apply
 */
record NodePublished(
        String benchmark,
        String edition,
        String code,
        NodeType nodeType,
        String parent,
        int position,
        String title,
        String weight,
        boolean core,
        String scale,
        List<String> notApplicableTo) {

    NodePublished {
        notApplicableTo = notApplicableTo == null ? List.of() : List.copyOf(notApplicableTo);
    }
}
