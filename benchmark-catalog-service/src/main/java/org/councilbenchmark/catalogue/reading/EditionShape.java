package org.councilbenchmark.catalogue.reading;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;
import org.councilbenchmark.catalogue.importing.WrittenNode;
import org.councilbenchmark.catalogue.reading.Values.Part;

/** The shape of {@link EditionFile}, read from JSON or YAML without ever holding the text. */
final class EditionShape {

    private String benchmark;
    private String edition;
    private String title;
    private String language;
    private EditionFile.Scale scale;
    private List<EditionFile.Scale> otherScales;
    private BigDecimal coverageThreshold;
    private List<WrittenNode> themes;

    private static final Map<String, Part<EditionShape>> HEAD = Map.of(
            "benchmark", (in, at, into) -> into.benchmark = in.text(at),
            "edition", (in, at, into) -> into.edition = in.text(at),
            "title", (in, at, into) -> into.title = in.text(at),
            "language", (in, at, into) -> into.language = in.text(at),
            "scale", (in, at, into) -> into.scale = ScaleShape.read(in, at),
            "otherScales", (in, at, into) -> into.otherScales = in.list(at, entry -> ScaleShape.read(in, entry)),
            "coverageThreshold", (in, at, into) -> into.coverageThreshold = in.number(at),
            "themes", (in, at, into) -> into.themes = nodes(in, at, NodeType.THEME));

    private static final Map<NodeType, Map<String, Part<NodeParts>>> NODES = Map.of(
            NodeType.THEME, group(NodeType.THEME, NodeType.ELEMENT),
            NodeType.ELEMENT, group(NodeType.ELEMENT, NodeType.HEADING),
            NodeType.HEADING, group(NodeType.HEADING, NodeType.CRITERION),
            NodeType.CRITERION, criterion());

    /** What the text says; the parser stands before it. */
    static WrittenEdition read(JsonParser parser, Faults faults) throws IOException {
        Values in = new Values(parser, faults, new Bounds());
        EditionShape shape = new EditionShape();
        if (parser.nextToken() != null) {
            in.object("", shape, HEAD);
            requireEnd(parser, faults);
        }
        EditionFile head = new EditionFile(
                shape.benchmark,
                shape.edition,
                shape.title,
                shape.language,
                shape.scale,
                shape.otherScales,
                shape.coverageThreshold,
                null);
        return new WrittenEdition(head, shape.themes == null ? List.of() : shape.themes, List.of(), new Losses());
    }

    private static void requireEnd(JsonParser parser, Faults faults) throws IOException {
        if (parser.nextToken() != null) {
            faults.addUnreadable("", "trailing-text", null, "Something follows the edition.", "Send one edition.");
        }
    }

    private static List<WrittenNode> nodes(Values in, String at, NodeType type) throws IOException {
        return in.list(at, entry -> node(in, entry, type));
    }

    private static WrittenNode node(Values in, String at, NodeType type) throws IOException {
        in.bounds().countNode();
        NodeParts parts = new NodeParts();
        return in.object(at, parts, NODES.get(type))
                ? parts.at(at, type, WrittenNode.members(type))
                : WrittenNode.missing(at, type);
    }

    private static Map<String, Part<NodeParts>> group(NodeType type, NodeType below) {
        Map<String, Part<NodeParts>> members = common(type);
        members.put(WrittenNode.members(type).children(), (in, at, node) -> node.children = nodes(in, at, below));
        return members;
    }

    private static Map<String, Part<NodeParts>> common(NodeType type) {
        Map<String, Part<NodeParts>> members = new HashMap<>();
        members.put("key", (in, at, node) -> node.key = in.text(at));
        members.put("code", (in, at, node) -> node.code = in.text(at));
        members.put(WrittenNode.members(type).title(), (in, at, node) -> node.title = in.text(at));
        members.put(WrittenNode.members(type).wording(), (in, at, node) -> node.wording = in.text(at));
        members.put("guidance", (in, at, node) -> node.guidance = in.text(at));
        members.put("weight", (in, at, node) -> node.weight = in.number(at));
        members.put("notApplicableTo", (in, at, node) -> node.notApplicableTo = in.texts(at));
        members.put("derivedFrom", (in, at, node) -> node.derivedFrom = in.texts(at));
        return members;
    }

    private static Map<String, Part<NodeParts>> criterion() {
        Map<String, Part<NodeParts>> members = common(NodeType.CRITERION);
        members.put("core", (in, at, node) -> node.core = in.truth(at));
        members.put("scale", (in, at, node) -> node.scale = in.text(at));
        members.put("levelDescriptors", (in, at, node) -> node.levelDescriptors = descriptors(in, at));
        members.put("tags", (in, at, node) -> node.tags = in.texts(at));
        members.put("indicators", (in, at, node) -> node.indicators = in.texts(at));
        members.put("indicatorsNamedInSource", (in, at, node) -> node.indicators = in.texts(at));
        members.put("suggestedIndicators", (in, at, node) -> node.suggestedIndicators = in.texts(at));
        members.put("evidenceExamples", (in, at, node) -> node.evidenceExamples = in.texts(at));
        members.put("headingBasis", (in, at, node) -> node.headingBasis = in.text(at));
        return members;
    }

    private static List<LevelDescriptor> descriptors(Values in, String at) throws IOException {
        return in.list(at, entry -> ScaleShape.descriptor(in, entry));
    }
}
