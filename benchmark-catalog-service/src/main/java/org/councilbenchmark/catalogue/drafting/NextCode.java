package org.councilbenchmark.catalogue.drafting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;

/** Codes for nodes whose author leaves the choice to us: headings are counted a, b, c, all others 1, 2, 3. */
final class NextCode {

    private static final int LETTERS = 26;

    private NextCode() {}

    /** The first code after those of the siblings in use. */
    static String among(List<NodeContent> siblings, String parent, NodeType type) {
        Set<String> taken = siblings.stream().map(NodeContent::code).collect(Collectors.toSet());
        String before = parent == null ? "" : parent + ".";
        Stream<String> last = type == NodeType.HEADING
                ? IntStream.range(0, LETTERS).mapToObj(letter -> String.valueOf((char) ('a' + letter)))
                : Stream.empty();
        return Stream.concat(last, IntStream.iterate(1, number -> number + 1).mapToObj(Integer::toString))
                .map(part -> before + part)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
