package org.councilbenchmark.reporting.edition;

import java.math.BigDecimal;
import java.util.List;

/**
 * What we read of {@code edition.node.v1}: a theme, element, heading or criterion.
 *
 * @param parent code of the parent; null for a theme
 * @param position order among its siblings, from 1
 * @param weight among its siblings, above 0
 * @param core on the lowest level it caps its heading
 * @param scale rating scale where it differs from the edition's
 * @param notApplicableTo council types, nations and ids of councils to which the node does not apply
 */
record EditionNode(
        String benchmark,
        String edition,
        String code,
        String nodeType,
        String parent,
        int position,
        String title,
        BigDecimal weight,
        boolean core,
        String scale,
        List<String> notApplicableTo,
        List<String> indicators,
        List<String> tags) {

    static final String TYPE = "edition.node.v1";

    EditionNode {
        notApplicableTo = notApplicableTo == null ? List.of() : notApplicableTo;
        indicators = indicators == null ? List.of() : indicators;
        tags = tags == null ? List.of() : tags;
    }
}
