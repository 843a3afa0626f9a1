package org.councilbenchmark.catalogue.reading;

import static org.councilbenchmark.catalogue.editionfile.NodeColumn.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.editionfile.NodeColumn;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenNode;

/** The rows of a table, one node each, become a tree: a node stands below the one whose code its own continues. */
final class NodeTable {

    static final List<String> REQUIRED = List.of(CODE.title(), TITLE.title());

    private static final Pattern CODE_SHAPE = Pattern.compile("[A-Za-z0-9]{1,40}(\\.[A-Za-z0-9]{1,40}){0,3}");
    private static final Set<NodeColumn> OF_CRITERIA = EnumSet.of(
            SCALE, LEVEL_DESCRIPTORS, TAGS, INDICATORS, SUGGESTED_INDICATORS, EVIDENCE_EXAMPLES, HEADING_BASIS);

    /** A row with what it says. */
    private record Row(String at, NodeType type, NodeParts parts) {}

    private final Faults faults;
    private final String sheet;
    private final Bounds bounds;
    private final List<Row> rows = new ArrayList<>();
    private final List<WrittenNode> strays = new ArrayList<>();

    /** @param sheet what goes before the names of columns in faults */
    NodeTable(Faults faults, String sheet, Bounds bounds) {
        this.faults = faults;
        this.sheet = sheet;
        this.bounds = bounds;
    }

    /** @param number the header being row 1 */
    void add(int number, Map<String, String> byColumn) {
        bounds.countNode();
        String at = "/" + sheet + "rows/" + number;
        faults.places().inRow(at, number, sheet);
        Cells cells = new Cells(at, byColumn, faults);
        String code = cells.word(CODE.title());
        if (code == null || !CODE_SHAPE.matcher(code).matches()) {
            faults.add(
                    at + "/code",
                    "code-malformed",
                    code,
                    "This cannot be the code of a node.",
                    "Use one to four parts of letters and digits joined by dots, such as 3.1.a.5.");
            NodeType type = cells.has(TAGS.title()) ? NodeType.CRITERION : NodeType.HEADING;
            strays.add(parts(cells, null).at(at, type, WrittenNode.Members.COLUMNS));
            return;
        }
        NodeType type =
                NodeType.values()[(int) code.chars().filter(each -> each == '.').count()];
        checkType(cells, type);
        rows.add(new Row(at, type, parts(cells, code)));
    }

    private void checkType(Cells cells, NodeType type) {
        String stated = cells.word(TYPE.title());
        if (stated != null && !stated.equalsIgnoreCase(type.name())) {
            faults.add(
                    cells.at() + "/type",
                    "type-differs",
                    stated,
                    "The code is that of a " + type + ".",
                    "Themes have codes of one part, elements of two, headings of three, criteria of four.");
        }
        for (NodeColumn column : OF_CRITERIA) {
            if (type != NodeType.CRITERION && cells.has(column.title())) {
                faults.add(
                        cells.at() + "/" + column.title(),
                        "member-misplaced",
                        null,
                        "A " + type + " has no " + column.title() + ".",
                        "Leave the cell empty.");
            }
        }
    }

    private NodeParts parts(Cells cells, String code) {
        NodeParts parts = new NodeParts();
        parts.key = cells.word(KEY.title());
        parts.code = code;
        parts.title = cells.text(TITLE.title());
        parts.wording = cells.text(WORDING.title());
        parts.guidance = cells.text(GUIDANCE.title());
        parts.weight = cells.number(WEIGHT.title());
        parts.core = cells.truth(CORE.title());
        parts.scale = cells.word(SCALE.title());
        parts.levelDescriptors = cells.descriptors(LEVEL_DESCRIPTORS.title(), bounds);
        parts.notApplicableTo = cells.list(NOT_APPLICABLE_TO.title(), bounds);
        parts.tags = cells.list(TAGS.title(), bounds);
        parts.indicators = cells.list(INDICATORS.title(), bounds);
        parts.suggestedIndicators = cells.list(SUGGESTED_INDICATORS.title(), bounds);
        parts.evidenceExamples = cells.list(EVIDENCE_EXAMPLES.title(), bounds);
        parts.headingBasis = cells.word(HEADING_BASIS.title());
        parts.derivedFrom = cells.list(DERIVED_FROM.title(), bounds);
        return parts;
    }

    /** The themes with everything below them. */
    List<WrittenNode> themes() {
        Map<String, Row> byCode = new HashMap<>();
        rows.forEach(row -> byCode.putIfAbsent(row.parts().code, row));
        Map<String, List<Row>> below = new LinkedHashMap<>();
        for (Row row : rows) {
            String parent = parentOf(row.parts().code);
            if (parent == null || byCode.containsKey(parent)) {
                below.computeIfAbsent(parent == null ? "" : parent, first -> new ArrayList<>())
                        .add(row);
            } else {
                stray(row, parent);
            }
        }
        return built(below, byCode, "");
    }

    private void stray(Row row, String parent) {
        faults.add(
                row.at() + "/code",
                "parent-missing",
                row.parts().code,
                "No row has the code '" + parent + "'.",
                "Add a row for '" + parent + "', or mend this code.");
        strays.add(row.parts().at(row.at(), row.type(), WrittenNode.Members.COLUMNS));
    }

    private static List<WrittenNode> built(Map<String, List<Row>> below, Map<String, Row> byCode, String parent) {
        List<WrittenNode> nodes = new ArrayList<>();
        for (Row row : below.getOrDefault(parent, List.of())) {
            boolean first = byCode.get(row.parts().code) == row;
            row.parts().children = first ? built(below, byCode, row.parts().code) : List.of();
            nodes.add(row.parts().at(row.at(), row.type(), WrittenNode.Members.COLUMNS));
        }
        return nodes;
    }

    private static String parentOf(String code) {
        int end = code.lastIndexOf('.');
        return end < 0 ? null : code.substring(0, end);
    }

    /** Rows without a place in the tree; after {@link #themes}. */
    List<WrittenNode> strays() {
        return strays;
    }
}
