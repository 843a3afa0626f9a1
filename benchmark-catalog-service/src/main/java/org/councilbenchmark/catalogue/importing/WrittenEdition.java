package org.councilbenchmark.catalogue.importing;

import java.util.List;
import org.councilbenchmark.catalogue.editionfile.Losses;

/**
 * What a file says, unchecked, whatever its format.
 *
 * @param head everything above the nodes; its themes are not looked at
 * @param themes the tree
 * @param strays nodes that have no place in the tree; that is a fault already, but they may have others
 * @param ignored what the file holds and an edition does not
 */
public record WrittenEdition(EditionFile head, List<WrittenNode> themes, List<WrittenNode> strays, Losses ignored) {

    static WrittenEdition of(EditionFile file) {
        return new WrittenEdition(file, WrittenNode.themes(file), List.of(), new Losses());
    }

    WrittenEdition withHead(EditionFile other) {
        return new WrittenEdition(other, themes, strays, ignored);
    }
}
