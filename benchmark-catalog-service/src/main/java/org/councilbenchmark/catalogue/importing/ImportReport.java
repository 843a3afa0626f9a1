package org.councilbenchmark.catalogue.importing;

import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;

/**
 * @param outcome what became of the file
 * @param dryRun true where nothing was written, and everything else says what would have been
 * @param format as which the file was read
 * @param edition the edition as it is now
 * @param counts nodes by level
 * @param keysLent how many nodes took their key from the edition named by {@code basedOn}
 * @param lossesTotal how many things the file holds that an edition does not
 * @param losses at most a thousand of them, with their places in the file
 */
record ImportReport(
        Outcome outcome,
        boolean dryRun,
        EditionFormat format,
        EditionSummary edition,
        Map<NodeType, Long> counts,
        int keysLent,
        int lossesTotal,
        List<Loss> losses) {

    /** What becomes of a file. */
    enum Outcome {
        /** A draft was made. */
        DRAFTED,
        /** An edition was published. */
        PUBLISHED,
        /** The edition was there already with the same content. */
        UNCHANGED
    }
}
