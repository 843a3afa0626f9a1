package org.councilbenchmark.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenNode;

/**
 * Groups in groups in groups, and their controls, as themes, elements, headings and criteria. A node without a label is
 * numbered by its place; so is everything below it, since the labels there cannot continue a code that was made up.
 */
final class OscalTree {

    private static final WrittenNode.Members MEMBERS =
            new WrittenNode.Members("title", "wording", "indicators", "children");
    private static final int LETTERS = 26;

    private final Faults faults;
    private final Consumer<Loss> losses;

    OscalTree(Faults faults, Consumer<Loss> losses) {
        this.faults = faults;
        this.losses = losses;
    }

    List<WrittenNode> themes(List<OscalPiece> groups) {
        return nodes(groups, NodeType.THEME, null, false);
    }

    private List<WrittenNode> nodes(List<OscalPiece> pieces, NodeType type, String parent, boolean numbered) {
        List<WrittenNode> nodes = new ArrayList<>();
        for (OscalPiece piece : pieces) {
            if (isWithdrawn(piece)) {
                losses.accept(new Loss("a withdrawn control", piece.at, "An edition holds only what applies."));
            } else {
                nodes.add(node(piece, type, parent, numbered, nodes.size()));
            }
        }
        return nodes;
    }

    private static boolean isWithdrawn(OscalPiece piece) {
        return piece.props.stream()
                .anyMatch(prop -> prop.isCore() && "status".equals(prop.name) && "withdrawn".equals(prop.value));
    }

    private WrittenNode node(OscalPiece piece, NodeType type, String parent, boolean numbered, int position) {
        NodeParts parts = OscalNode.read(piece, type, faults, losses);
        boolean unlabelled = parts.code == null || numbered;
        if (unlabelled) {
            String code = number(type, parent, position);
            if (parts.code != null && !parts.code.equals(code)) {
                losses.accept(new Loss(
                        "the label " + parts.code,
                        piece.at,
                        "A group above it has none, so that it is numbered by its place: " + code + "."));
            }
            parts.code = code;
        }
        parts.children = below(piece, type, parts.code, unlabelled);
        return parts.at(piece.at, type, MEMBERS);
    }

    private List<WrittenNode> below(OscalPiece piece, NodeType type, String code, boolean unlabelled) {
        if (type == NodeType.CRITERION) {
            return List.of();
        }
        boolean heading = type == NodeType.HEADING;
        List<OscalPiece> misplaced = heading ? piece.groups : piece.controls;
        for (OscalPiece each : misplaced) {
            faults.places().atPointer(each.at, each.at);
            faults.add(
                    each.at,
                    heading ? "group-misplaced" : "control-misplaced",
                    each.id,
                    heading ? "A fourth level of groups has no place here." : "Controls stand in groups of level 3.",
                    "Nest exactly three levels of groups: themes, elements, headings.");
        }
        List<OscalPiece> fitting = heading ? piece.controls : piece.groups;
        if (fitting.isEmpty()) {
            faults.places().atPointer(piece.at + "/children", piece.at);
        }
        return nodes(fitting, NodeType.values()[type.ordinal() + 1], code, unlabelled);
    }

    /** Themes 1, elements 1.1, headings 1.1.a, criteria 1.1.a.1. */
    private static String number(NodeType type, String parent, int position) {
        String own = type == NodeType.HEADING ? letters(position) : Integer.toString(position + 1);
        return parent == null ? own : parent + "." + own;
    }

    private static String letters(int position) {
        String last = Character.toString('a' + position % LETTERS);
        return position < LETTERS ? last : letters(position / LETTERS - 1) + last;
    }
}
