package org.councilbenchmark.catalogue.exporting;

import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.edition.EditionSummary;

/**
 * What is written to a file.
 *
 * @param councilCodes present GSS codes of the councils that are named, by stable id
 */
record Export(EditionSummary edition, EditionContent content, Map<String, String> councilCodes) {

    /** To whom a node does not apply, single councils by their present codes. */
    List<String> notApplicableTo(NodeContent node) {
        return node.notApplicableTo().stream()
                .map(entry -> councilCodes.getOrDefault(entry, entry))
                .toList();
    }
}
